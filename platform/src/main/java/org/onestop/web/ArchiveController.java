package org.onestop.web;

import org.onestop.archive.Archives;
import org.onestop.identity.Actors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands over the archive packages of closed cases. */
@RestController
class ArchiveController {
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
  private final Archives archives;
  private final Actors actors;

  ArchiveController(Archives archives, Actors actors) {
    this.archives = archives;
    this.actors = actors;
  }

  @GetMapping("/api/v1/cases/{caseNo}/archive")
  ResponseEntity<byte[]> archive(@PathVariable String caseNo) {
    Archives.ArchivePackage found = archives.fetch(actors.current(), caseNo);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.download(found.fileName()))
        .contentType(ZIP)
        .body(found.content());
  }
}
