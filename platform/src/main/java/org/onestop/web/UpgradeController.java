package org.onestop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrade.Choice;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A newer edition, or a city's newer publication, beside what a division made of the older one. */
@RestController
@RequestMapping("/api/v1/claims/{matter}/{division}/upgrade")
class UpgradeController {
  private final Claims claims;
  private final Actors actors;
  private final ClaimAnswers answers;
  private final Messages messages;

  UpgradeController(Claims claims, Actors actors, ClaimAnswers answers, Messages messages) {
    this.claims = claims;
    this.actors = actors;
    this.answers = answers;
    this.messages = messages;
  }

  /**
   * @param cause edition or city; null, as {@code from} and {@code to}, when nothing is offered
   * @param plain whether nobody has to choose anything
   */
  record UpgradeAnswer(
      boolean offered,
      @Nullable String cause,
      @Nullable String from,
      @Nullable String to,
      boolean plain,
      List<Line> operations) {}

  /**
   * @param state carried, conflict, forbidden or pointless
   * @param text the operation in one sentence
   * @param base null for nothing, as theirs and ours
   * @param choices those that are open
   * @param problems why it cannot stay as it is
   */
  record Line(
      Operation operation,
      String state,
      String text,
      List<String> touches,
      JsonNode base,
      JsonNode theirs,
      JsonNode ours,
      List<String> choices,
      List<Messages.Finding> problems) {}

  /**
   * @param to edition that the choices are for; null to take what is
   */
  record Wanted(
      @Nullable String to, @Nullable List<Chosen> resolutions, @Nullable String comment) {}

  /**
   * @param operation index into the operations
   * @param choice ours, theirs or edit
   * @param edited what takes its place with edit
   */
  record Chosen(int operation, String choice, @Nullable Operation edited) {}

  @GetMapping
  ResponseEntity<UpgradeAnswer> get(@PathVariable String matter, @PathVariable String division) {
    Actor actor = actors.current();
    Optional<Upgrade> offered = claims.upgrade(actor, matter, division);
    int version =
        offered
            .map(Upgrade::version)
            .orElseGet(() -> claims.get(actor, matter, division).version());
    return ResponseEntity.ok().eTag(Version.tag(version)).body(answer(offered));
  }

  @PostMapping
  ResponseEntity<ClaimAnswers.SavedAnswer> apply(
      @PathVariable String matter,
      @PathVariable String division,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody Wanted wanted) {
    Claims.Saved saved =
        claims.upgrade(
            actors.current(),
            matter,
            division,
            resolutions(wanted.resolutions() == null ? List.of() : wanted.resolutions()),
            wanted.to(),
            Version.of(match),
            wanted.comment() == null ? "" : wanted.comment());
    return ResponseEntity.ok().eTag(Version.tag(saved.claim().version())).body(answers.of(saved));
  }

  private UpgradeAnswer answer(Optional<Upgrade> offered) {
    return offered
        .map(each ->
            new UpgradeAnswer(
                true,
                ExchangeController.code(each.cause()),
                each.from(),
                each.to(),
                each.plain(),
                each.lines().stream().map(this::answer).toList()))
        .orElseGet(() -> new UpgradeAnswer(false, null, null, null, true, List.of()));
  }

  private Line answer(Upgrade.Line line) {
    List<String> choices = new ArrayList<>();
    for (Choice each : Choice.values()) {
      if (each != Choice.OURS || line.keepable()) {
        choices.add(ExchangeController.code(each));
      }
    }
    return new Line(
        line.operation(),
        ExchangeController.code(line.state()),
        messages.text(line.explanation().key(), line.explanation().arguments().toArray()),
        line.touches(),
        line.base(),
        line.theirs(),
        line.ours(),
        choices,
        messages.of(line.findings().list()));
  }

  private static List<Upgrade.Resolution> resolutions(List<Chosen> chosen) {
    Problems problems = new Problems();
    List<Upgrade.Resolution> resolutions = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Chosen each = chosen.get(i);
      Optional<Choice> choice = choice(each.choice());
      if (choice.isPresent()) {
        resolutions.add(new Upgrade.Resolution(each.operation(), choice.get(), each.edited()));
      } else {
        problems.block("/resolutions/" + i + "/choice", "choice-unknown");
      }
    }
    if (problems.blocks()) {
      throw Fault.invalid("upgrade-invalid", problems);
    }
    return resolutions;
  }

  private static Optional<Choice> choice(@Nullable String code) {
    for (Choice each : Choice.values()) {
      if (ExchangeController.code(each).equals(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
