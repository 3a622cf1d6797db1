package org.onestop.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claims;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The province's catalog as files, and publishing it. */
@RestController
@RequestMapping("/api/v1/catalog/matters/{matter}/editions")
class CatalogController {
  private static final String ZIP = "application/zip";
  private final ItemCatalog catalog;
  private final Claims claims;
  private final Actors actors;
  private final Admission admission;

  CatalogController(ItemCatalog catalog, Claims claims, Actors actors, Admission admission) {
    this.catalog = catalog;
    this.claims = claims;
    this.actors = actors;
    this.admission = admission;
  }

  /**
   * @param comment for those who look back; null for none
   */
  record Publication(@Nullable String comment) {}

  /**
   * @param cities six digits each
   * @param comment for those who look back; null for none
   */
  record Opening(@Nullable List<String> cities, @Nullable String comment) {}

  @GetMapping
  Listing<Edition> editions(@PathVariable String matter) {
    Actor by = admission.configuration();
    return Listing.whole(
        catalog.editions(matter).stream().filter(each -> shown(by, each)).toList());
  }

  @GetMapping(value = "/{version}", produces = ZIP)
  ResponseEntity<byte[]> files(@PathVariable String matter, @PathVariable String version) {
    Actor by = admission.configuration();
    if (!shown(by, catalog.edition(matter, version))) {
      throw Fault.notFound("edition-unknown", matter, version);
    }
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION, Attachment.download(matter + "-" + version + ".zip"))
        .contentType(MediaType.parseMediaType(ZIP))
        .body(catalog.export(matter, version).toZip());
  }

  @PostMapping(consumes = ZIP)
  @ResponseStatus(HttpStatus.CREATED)
  Edition draft(
      @PathVariable String matter,
      @RequestParam(defaultValue = "") String comment,
      InputStream archive)
      throws IOException {
    // Asked here too: strangers' archives are not even unpacked.
    Actor by = admission.any(Role.CATALOG);
    try (archive) {
      CatalogFiles files = CatalogFiles.zip(archive);
      if (!files.folders("matters").equals(List.of(matter))) {
        new Problems().block("", "edition-elsewhere", matter).orThrow("catalog-invalid");
      }
      return catalog.draft(by, files, comment);
    }
  }

  @PostMapping("/{version}/publication")
  Edition publish(
      @PathVariable String matter,
      @PathVariable String version,
      @RequestBody(required = false) @Nullable Publication publication) {
    String comment =
        publication == null || publication.comment() == null ? "" : publication.comment();
    return catalog.publish(actors.current(), matter, version, comment);
  }

  /** Opens it to cities beyond its pilots. */
  @PostMapping("/{version}/opening")
  Listing<String> open(
      @PathVariable String matter, @PathVariable String version, @RequestBody Opening opening) {
    List<String> cities = opening.cities() == null ? List.of() : opening.cities();
    String comment = opening.comment() == null ? "" : opening.comment();
    claims.open(actors.current(), matter, version, cities, comment);
    return Listing.whole(cities);
  }

  /** Takes it back: nobody claims or publishes it any more. */
  @PostMapping("/{version}/withdrawal")
  Edition withdraw(
      @PathVariable String matter,
      @PathVariable String version,
      @RequestBody ClaimAnswers.Reason reason) {
    return catalog.withdraw(actors.current(), matter, version, reason.reason());
  }

  /** A draft is between those who write and approve it. */
  private static boolean shown(Actor by, Edition edition) {
    return edition.state() != Edition.State.DRAFT || by.is(Role.CATALOG) || by.is(Role.APPROVE);
  }
}
