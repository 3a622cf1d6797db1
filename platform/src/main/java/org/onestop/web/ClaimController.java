package org.onestop.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.SourceFile;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Leaf;
import org.onestop.claim.Overlay;
import org.onestop.claim.OverlayFile;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.release.Gate;
import org.onestop.release.Publisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What divisions do with a matter: claim, configure, review, publish. */
@RestController
@RequestMapping("/api/v1/claims")
class ClaimController {
  private static final String YAML = "application/yaml";
  private static final int MAX_OVERLAY = 1 << 20;

  private final Claims claims;
  private final Gate gate;
  private final Publisher publisher;
  private final Actors actors;
  private final ClaimAnswers answers;

  ClaimController(
      Claims claims, Gate gate, Publisher publisher, Actors actors, ClaimAnswers answers) {
    this.claims = claims;
    this.gate = gate;
    this.publisher = publisher;
    this.actors = actors;
    this.answers = answers;
  }

  @GetMapping
  Listing<ClaimAnswers.ClaimAnswer> list(
      @RequestParam String matter, @RequestParam(required = false) @Nullable String state) {
    return Listing.whole(
        claims.list(actors.current(), matter, state == null ? null : state(state)).stream()
            .map(answers::of)
            .toList());
  }

  @PostMapping
  ResponseEntity<ClaimAnswers.ClaimAnswer> claim(@RequestBody ClaimAnswers.NewClaim wanted) {
    Claim claim =
        claims.claim(
            actors.current(),
            wanted.matter(),
            wanted.division(),
            wanted.edition(),
            wanted.comment() == null ? "" : wanted.comment());
    return answer(HttpStatus.CREATED, claim);
  }

  @GetMapping("/{matter}/{division}")
  ResponseEntity<ClaimAnswers.ClaimAnswer> get(
      @PathVariable String matter, @PathVariable String division) {
    return answer(HttpStatus.OK, claims.get(actors.current(), matter, division));
  }

  @GetMapping(value = "/{matter}/{division}/overlay", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Overlay> overlay(@PathVariable String matter, @PathVariable String division) {
    Actor actor = actors.current();
    Overlay overlay = claims.overlay(actor, matter, division);
    return ResponseEntity.ok().eTag(tag(actor, matter, division)).body(overlay);
  }

  /** As the tenants' folders hold it. */
  @GetMapping(value = "/{matter}/{division}/overlay", produces = YAML)
  ResponseEntity<byte[]> file(@PathVariable String matter, @PathVariable String division) {
    Actor actor = actors.current();
    byte[] file = OverlayFile.of(claims.overlay(actor, matter, division)).content();
    return ResponseEntity.ok()
        .eTag(tag(actor, matter, division))
        .contentType(MediaType.parseMediaType(YAML))
        .body(file);
  }

  private String tag(Actor actor, String matter, String division) {
    return Version.tag(claims.get(actor, matter, division).version());
  }

  @PutMapping(
      value = "/{matter}/{division}/overlay",
      consumes = {MediaType.APPLICATION_JSON_VALUE, YAML})
  ResponseEntity<ClaimAnswers.SavedAnswer> put(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestHeader(name = "Content-Type") String type,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestParam(defaultValue = "") String comment,
      @RequestBody byte[] body) {
    if (body.length > MAX_OVERLAY) {
      throw Fault.of(Fault.Kind.TOO_LARGE, "request-too-large");
    }
    String name = type.startsWith(YAML) ? "overlay.yaml" : "overlay.json";
    Overlay overlay = claims.read(SourceFile.of(name, new String(body, StandardCharsets.UTF_8)));
    if (!overlay.matter().equals(matter) || !overlay.division().equals(division)) {
      throw Fault.invalid(
          "overlay-invalid", new Problems().block("/division", "overlay-elsewhere", division));
    }
    Claims.Saved saved = claims.put(actors.current(), overlay, Version.of(match), comment);
    return ResponseEntity.ok().eTag(Version.tag(saved.claim().version())).body(answers.of(saved));
  }

  @GetMapping("/{matter}/{division}/effective")
  Listing<Leaf> effective(@PathVariable String matter, @PathVariable String division) {
    List<Leaf> leaves = claims.effective(actors.current(), matter, division).effective().leaves();
    return Listing.whole(leaves);
  }

  @GetMapping("/{matter}/{division}/gate")
  ClaimAnswers.GateAnswer gate(@PathVariable String matter, @PathVariable String division) {
    return answers.of(gate.judge(claims.effective(actors.current(), matter, division), division));
  }

  @PostMapping("/{matter}/{division}/review")
  ResponseEntity<ClaimAnswers.ClaimAnswer> review(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestBody(required = false) ClaimAnswers.@Nullable Comment comment) {
    return answer(
        HttpStatus.OK,
        claims.submit(actors.current(), matter, division, ClaimAnswers.text(comment)));
  }

  @PostMapping("/{matter}/{division}/return")
  ResponseEntity<ClaimAnswers.ClaimAnswer> sendBack(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestBody ClaimAnswers.Reason reason) {
    return answer(
        HttpStatus.OK, claims.sendBack(actors.current(), matter, division, reason.reason()));
  }

  @PostMapping("/{matter}/{division}/publication")
  @ResponseStatus(HttpStatus.CREATED)
  ClaimAnswers.PublicationAnswer publish(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestBody(required = false) ClaimAnswers.@Nullable Publication publication) {
    return answers.of(
        publisher
            .publish(
                actors.current(),
                matter,
                List.of(division),
                publication == null || publication.effectiveAt() == null
                    ? null
                    : publication.effectiveAt().toInstant(),
                publication == null || publication.comment() == null ? "" : publication.comment())
            .getFirst());
  }

  @PostMapping("/{matter}/{division}/suspension")
  ResponseEntity<ClaimAnswers.ClaimAnswer> suspend(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestBody ClaimAnswers.Reason reason) {
    return answer(
        HttpStatus.OK, claims.suspend(actors.current(), matter, division, reason.reason()));
  }

  @PostMapping("/{matter}/{division}/withdrawal")
  ResponseEntity<ClaimAnswers.ClaimAnswer> withdraw(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestBody ClaimAnswers.Reason reason) {
    return answer(
        HttpStatus.OK, claims.withdraw(actors.current(), matter, division, reason.reason()));
  }

  private ResponseEntity<ClaimAnswers.ClaimAnswer> answer(HttpStatus status, Claim claim) {
    return ResponseEntity.status(status).eTag(Version.tag(claim.version())).body(answers.of(claim));
  }

  private static Claim.State state(String code) {
    for (Claim.State each : Claim.State.values()) {
      if (ExchangeController.code(each).equals(code)) {
        return each;
      }
    }
    throw Fault.invalid("page-invalid", new Problems().block("/state", "state-unknown"));
  }
}
