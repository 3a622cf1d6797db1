package org.onestop.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Texts;
import org.onestop.release.Guide;
import org.onestop.release.Guides;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Guides made from the release in force, as a page or on paper; links may ask for paper too. */
@RestController
class GuideController {
  private static final String APPLICANTS = "/api/v1/matters/{matter}/guide";
  private static final String STAFF = "/api/v1/claims/{matter}/{division}/staff-guide";
  private static final String PAPER = "pdf";
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final Role[] HANDLING = {
    Role.COUNTER, Role.UNIT, Role.CONFIG, Role.PUBLISH, Role.SUPERVISE, Role.CATALOG, Role.APPROVE
  };

  private final Guides guides;
  private final Releases releases;
  private final Admission admission;
  private final Clock clock;

  GuideController(Guides guides, Releases releases, Admission admission, Clock clock) {
    this.guides = guides;
    this.releases = releases;
    this.admission = admission;
    this.clock = clock;
  }

  @GetMapping(
      value = APPLICANTS,
      produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
  ResponseEntity<byte[]> applicants(
      @PathVariable String matter,
      @RequestParam String division,
      @RequestParam String applicantType,
      @RequestParam(defaultValue = "") String format,
      @RequestHeader(defaultValue = "*/*") String accept) {
    return answer(forApplicants(matter, division, applicantType), format, accept);
  }

  @GetMapping(
      value = STAFF,
      produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE})
  ResponseEntity<byte[]> staff(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestParam(defaultValue = "") String format,
      @RequestHeader(defaultValue = "*/*") String accept) {
    return answer(forStaff(matter, division), format, accept);
  }

  private ResponseEntity<byte[]> answer(Guide guide, String format, String accept) {
    boolean paper = format.equals(PAPER) || wantsPaper(MediaType.parseMediaTypes(accept));
    return paper ? paper(guide) : page(guide);
  }

  /** Whoever takes both alike gets the page. */
  private static boolean wantsPaper(List<MediaType> accepted) {
    return quality(accepted, MediaType.APPLICATION_PDF) > quality(accepted, MediaType.TEXT_HTML);
  }

  private static double quality(List<MediaType> accepted, MediaType type) {
    return accepted.stream()
        .filter(each -> each.includes(type))
        .mapToDouble(MediaType::getQualityValue)
        .max()
        .orElse(0);
  }

  private Guide forApplicants(String matter, String division, String applicantType) {
    return guides.forApplicants(inForce(matter, division), division, applicantType, language());
  }

  private Guide forStaff(String matter, String division) {
    Actor by = admission.any(HANDLING);
    if (!by.reaches(division)) {
      throw Fault.notFound("not-published");
    }
    return guides.forStaff(inForce(matter, division), division, language());
  }

  private Release inForce(String matter, String division) {
    if (!division.matches("\\d{6}")) {
      throw Fault.invalid(
          "division-invalid", new Problems().block("/division", "division-code", division));
    }
    return releases
        .inForce(matter, division, clock.instant())
        .orElseThrow(() -> Fault.notFound("not-published"));
  }

  /** Its style sheet is let in by its digest, and nothing else is. */
  private ResponseEntity<byte[]> page(Guide guide) {
    String policy =
        "default-src 'none'; style-src '" + guides.styleDigest() + "'; frame-ancestors 'none'";
    return ResponseEntity.ok()
        .header("Content-Security-Policy", policy)
        .contentType(HTML)
        .body(guides.page(guide, language()).getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<byte[]> paper(Guide guide) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.inline(guide.title() + ".pdf"))
        .contentType(MediaType.APPLICATION_PDF)
        .body(guides.pdf(guide, language()));
  }

  private static Locale language() {
    Locale asked = LocaleContextHolder.getLocale();
    return asked.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Locale.ENGLISH
        : Texts.CHINESE;
  }
}
