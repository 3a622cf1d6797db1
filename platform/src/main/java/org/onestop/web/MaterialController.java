package org.onestop.web;

import java.io.IOException;
import java.util.List;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.Releases;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in materials, one file a call, checked against the release's rule at once. */
@RestController
@RequestMapping("/api/v1/materials")
class MaterialController {
  private final Materials materials;
  private final Releases releases;
  private final Admission admission;
  private final Messages messages;

  MaterialController(
      Materials materials, Releases releases, Admission admission, Messages messages) {
    this.materials = materials;
    this.releases = releases;
    this.admission = admission;
    this.messages = messages;
  }

  /**
   * What was stored.
   *
   * @param size in bytes of the plain content
   * @param advice what might be better about it; it was taken in all the same
   */
  record Stored(
      String materialId,
      String type,
      String mediaType,
      long size,
      String sm3,
      List<Advice> advice) {}

  record Advice(String code, String message) {}

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Stored upload(
      @RequestParam String releaseId, @RequestParam String type, @RequestPart MultipartFile file)
      throws IOException {
    Actor by = admission.filing();
    ReleasedMaterial material =
        releases
            .get(releaseId)
            .content()
            .material(type)
            .filter(each -> !each.generated())
            .orElseThrow(() ->
                Fault.invalid(
                    "material-refused",
                    new Problems().block("/type", "material-type-unknown", type)));
    if (file.getSize() > material.rule().maxBytes()) {
      throw Fault.invalid(
          "material-refused",
          new Problems().block("/file", "file-too-large", material.rule().maxBytes()));
    }
    String name = file.getOriginalFilename() == null ? type : file.getOriginalFilename();
    StoredMaterial stored =
        materials.store(type, name, file.getBytes(), material.rule(), by.account());
    return new Stored(
        stored.id(),
        stored.type(),
        stored.mediaType(),
        stored.size(),
        stored.sm3(),
        messages.of(materials.advice(stored, material.rule())).stream()
            .map(each -> new Advice(each.code(), each.message()))
            .toList());
  }

  /** One's own upload, to look at until it belongs to a case. */
  @GetMapping("/{id}/content")
  ResponseEntity<byte[]> content(@PathVariable String id) {
    StoredMaterial material = materials.upload(id, admission.filing().account());
    MediaType type = MediaType.parseMediaType(material.mediaType());
    boolean shown = type.getType().equals("image") || type.equals(MediaType.APPLICATION_PDF);
    String name = material.fileName();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            shown ? Attachment.inline(name) : Attachment.download(name))
        .header("X-Content-Type-Options", "nosniff")
        .contentType(type)
        .body(materials.content(material));
  }
}
