package org.onestop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.CompleteWorkItems;
import org.onestop.casework.Completion;
import org.onestop.casework.Light;
import org.onestop.casework.TransferWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemCounts;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The inbox: what the caller's unit has to do, and doing it. */
@RestController
@RequestMapping("/api/v1/work-items")
class WorkItemController {
  private final WorkDesk desk;
  private final Materials materials;
  private final Actors actors;
  private final Messages messages;

  WorkItemController(WorkDesk desk, Materials materials, Actors actors, Messages messages) {
    this.desk = desk;
    this.materials = materials;
    this.actors = actors;
    this.messages = messages;
  }

  @GetMapping
  Listing<WorkItemRow> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String item,
      @RequestParam(required = false) @Nullable String step,
      @RequestParam(required = false) @Nullable String light,
      @RequestParam(required = false) @Nullable String division,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable String applicantType,
      @RequestParam(required = false) @Nullable String caseNo,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable String after) {
    // No search for persons here: what stands in an address stands in logs.
    WorkItemFilter filter =
        new WorkItemFilter(
            item,
            step,
            overdue ? Light.RED : Light.of(light),
            division,
            channel,
            applicantType,
            caseNo,
            null);
    return Listing.of(desk.list(actors.current(), new WorkItemQuery(state, filter, limit, after)));
  }

  @GetMapping("/counts")
  WorkItemCounts counts() {
    return desk.counts(actors.current());
  }

  @GetMapping("/{id}")
  ResponseEntity<WorkItemDetail> detail(@PathVariable String id) {
    WorkItemDetail detail = desk.detail(actors.current(), id);
    return ResponseEntity.ok().eTag(Version.tag(detail.row().version())).body(detail);
  }

  @GetMapping("/{id}/materials/{materialId}")
  ResponseEntity<byte[]> material(@PathVariable String id, @PathVariable String materialId) {
    StoredMaterial material = desk.material(actors.current(), id, materialId);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.inline(material.fileName()))
        .contentType(MediaType.parseMediaType(material.mediaType()))
        .body(materials.content(material));
  }

  @PostMapping("/{id}/claim")
  WorkItemRow claim(@PathVariable String id) {
    return desk.claim(actors.current(), id);
  }

  @PostMapping("/{id}/release")
  WorkItemRow release(@PathVariable String id) {
    return desk.release(actors.current(), id);
  }

  @PostMapping("/{id}/transfer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void transfer(@PathVariable String id, @RequestBody TransferWorkItem transfer) {
    Actor by = actors.current();
    desk.transfer(by, id, transfer);
  }

  @PostMapping("/{id}/completion")
  Completion complete(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody CompleteWorkItem completion) {
    return desk.complete(actors.current(), id, Version.of(match), completion);
  }

  @PostMapping("/batch-completion")
  Listing<BatchAnswer> completeBatch(@RequestBody CompleteWorkItems completion) {
    List<BatchAnswer> results =
        desk.completeBatch(actors.current(), completion).stream()
            .map(each -> BatchAnswer.of(each, messages))
            .toList();
    return Listing.whole(results);
  }
}
