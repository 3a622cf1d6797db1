package org.onestop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.CaseView;
import org.onestop.casework.ChangeItems;
import org.onestop.casework.CorrectApplication;
import org.onestop.casework.MyMessages;
import org.onestop.casework.RateCase;
import org.onestop.casework.Receipt;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WithdrawCase;
import org.onestop.document.Documents;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Page;
import org.onestop.message.Messages;
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

/** Applications and the cases they become, as applicants and their channels follow them. */
@RestController
@RequestMapping("/api/v1")
class CaseController {
  /** GB/T 33190-2016. */
  private static final String OFD = "application/ofd";

  private final CaseDesk desk;
  private final MyMessages messages;
  private final Documents documents;
  private final Actors actors;
  private final Idempotency idempotency;

  CaseController(
      CaseDesk desk,
      MyMessages messages,
      Documents documents,
      Actors actors,
      Idempotency idempotency) {
    this.desk = desk;
    this.messages = messages;
    this.documents = documents;
    this.actors = actors;
    this.idempotency = idempotency;
  }

  @PostMapping("/applications")
  @ResponseStatus(HttpStatus.CREATED)
  Receipt submit(
      @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
      @RequestBody SubmitApplication application) {
    Actor by = actors.current();
    return idempotency.once(
        by, key, "submit", application, Receipt.class, () -> desk.submit(by, application));
  }

  @GetMapping("/my/cases")
  Listing<CaseSummary> mine(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "20") int limit) {
    return Listing.of(desk.mine(actors.current(), after, limit));
  }

  @GetMapping("/my/messages")
  Listing<Messages.Received> told(@RequestParam(defaultValue = "20") int limit) {
    return Listing.of(new Page<>(messages.latest(actors.current(), limit), null));
  }

  @GetMapping("/cases/{caseNo}")
  CaseView view(@PathVariable String caseNo) {
    return desk.view(actors.current(), caseNo);
  }

  @PostMapping("/cases/{caseNo}/corrections")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(
      @PathVariable String caseNo,
      @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
      @RequestBody CorrectApplication correction) {
    Actor by = actors.current();
    idempotency.once(
        by, key, "correct " + caseNo, correction, () -> desk.correct(by, caseNo, correction));
  }

  @PostMapping("/cases/{caseNo}/items")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeItems(
      @PathVariable String caseNo,
      @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
      @RequestBody ChangeItems change) {
    Actor by = actors.current();
    idempotency.once(
        by, key, "items " + caseNo, change, () -> desk.changeItems(by, caseNo, change));
  }

  @PostMapping("/cases/{caseNo}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(
      @PathVariable String caseNo,
      @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
      @RequestBody WithdrawCase withdrawal) {
    Actor by = actors.current();
    idempotency.once(
        by, key, "withdraw " + caseNo, withdrawal, () -> desk.withdraw(by, caseNo, withdrawal));
  }

  @PostMapping("/cases/{caseNo}/ratings")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rate(
      @PathVariable String caseNo,
      @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
      @RequestBody RateCase rating) {
    Actor by = actors.current();
    idempotency.once(by, key, "rate " + caseNo, rating, () -> desk.rate(by, caseNo, rating));
  }

  /** PDF, unless OFD alone is asked for. */
  @GetMapping(
      value = "/cases/{caseNo}/documents/{id}",
      produces = {MediaType.APPLICATION_PDF_VALUE, OFD})
  ResponseEntity<byte[]> document(
      @PathVariable String caseNo,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") List<MediaType> accepted) {
    Documents.Stored stored = desk.document(actors.current(), caseNo, id);
    boolean pdf = accepted.stream().anyMatch(MediaType.APPLICATION_PDF::isCompatibleWith);
    return pdf
        ? sent(stored.name() + ".pdf", MediaType.APPLICATION_PDF, documents.content(stored))
        : sent(stored.name() + ".ofd", MediaType.valueOf(OFD), documents.ofd(stored));
  }

  private static ResponseEntity<byte[]> sent(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.inline(name))
        .contentType(type)
        .body(content);
  }
}
