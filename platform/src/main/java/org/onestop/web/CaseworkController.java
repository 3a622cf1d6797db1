package org.onestop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.AddMaterials;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.ExtendCase;
import org.onestop.casework.FollowUpQuery;
import org.onestop.casework.FollowUpRow;
import org.onestop.casework.FollowUps;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.RecordFollowUp;
import org.onestop.casework.RegisterFiles;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff do with a case beside completing its work items. */
@RestController
@RequestMapping("/api/v1")
class CaseworkController {
  private final WorkDesk desk;
  private final FollowUps followUps;
  private final Actors actors;

  CaseworkController(WorkDesk desk, FollowUps followUps, Actors actors) {
    this.desk = desk;
    this.followUps = followUps;
    this.actors = actors;
  }

  @PostMapping("/cases/{caseNo}/suspension")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void suspend(@PathVariable String caseNo, @RequestBody SuspendCase suspension) {
    desk.suspend(actors.current(), caseNo, suspension);
  }

  @PostMapping("/cases/{caseNo}/resumption")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resume(@PathVariable String caseNo, @RequestBody ResumeCase resumption) {
    desk.resume(actors.current(), caseNo, resumption);
  }

  @PostMapping("/cases/{caseNo}/extension")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(@PathVariable String caseNo, @RequestBody ExtendCase extension) {
    desk.extend(actors.current(), caseNo, extension);
  }

  @PostMapping("/cases/{caseNo}/forwarding")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forward(@PathVariable String caseNo, @RequestBody ForwardCase forwarding) {
    desk.forward(actors.current(), caseNo, forwarding);
  }

  @PostMapping("/cases/{caseNo}/materials")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addMaterials(@PathVariable String caseNo, @RequestBody AddMaterials papers) {
    desk.addMaterials(actors.current(), caseNo, papers);
  }

  @PostMapping("/cases/{caseNo}/originals")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void checkOriginal(@PathVariable String caseNo, @RequestBody CheckOriginal original) {
    desk.checkOriginal(actors.current(), caseNo, original);
  }

  @PostMapping("/cases/{caseNo}/follow-ups")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recordFollowUp(@PathVariable String caseNo, @RequestBody RecordFollowUp followUp) {
    desk.recordFollowUp(actors.current(), caseNo, followUp);
  }

  /** What goes on after closing and lies with the caller's unit. */
  @GetMapping("/follow-ups")
  Listing<FollowUpRow> followUps(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String caseNo,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable String after) {
    return Listing.of(
        followUps.list(actors.current(), new FollowUpQuery(state, kind, caseNo, limit, after)));
  }

  /** Files posted by the troops, registered one by one or from a list. */
  @PostMapping("/file-arrivals")
  Listing<RegisterFiles.Registered> registerFiles(@RequestBody RegisterFiles files) {
    List<RegisterFiles.Registered> registered = desk.registerFiles(actors.current(), files);
    return Listing.whole(registered);
  }
}
