package org.onestop.catalog.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.DemoSettings;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.crypto.Digests;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafting, publishing and withdrawing editions. */
@Component
class Cataloguing implements ItemCatalog {
  private final EditionChecking checking;
  private final Editions editions;
  private final DemoSettings demo;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cataloguing(
      EditionChecking checking,
      Editions editions,
      DemoSettings demo,
      ApplicationEventPublisher events,
      Clock clock) {
    this.checking = checking;
    this.editions = editions;
    this.demo = demo;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public CatalogReading read(CatalogFiles files) {
    return checking.read(files);
  }

  @Override
  @Transactional
  public Edition draft(Actor actor, CatalogFiles files, String comment) {
    requires(actor, Role.CATALOG);
    CatalogReading reading = checking.read(files);
    reading.problems().orThrow("catalog-invalid");
    if (reading.editions().size() != 1) {
      Problems problems = new Problems();
      problems.block("", "editions-not-one", reading.editions().size()).orThrow("catalog-invalid");
    }
    Matter matter = reading.editions().getFirst();
    at(actor, matter.province());
    return store(actor, matter, comment);
  }

  @Override
  @Transactional
  public Edition publish(Actor actor, String matter, String version, String comment) {
    requires(actor, Role.APPROVE);
    Edition edition = editions.lock(matter, version);
    at(actor, edition.province());
    if (edition.state() != Edition.State.DRAFT) {
      throw Fault.conflict("edition-published", matter, version);
    }
    if (edition.createdBy().equals(actor.account())) {
      throw Fault.forbidden("four-eyes");
    }
    if (!demo.enabled()) {
      confirmed(editions.matter(matter, version));
    }
    Instant now = clock.instant();
    editions.publish(edition, actor.account(), now);
    events.publishEvent(
        EditionChanged.of(edition, false, "edition-published", actor.account(), now, comment));
    return edition(matter, version);
  }

  @Override
  @Transactional
  public Edition withdraw(Actor actor, String matter, String version, String comment) {
    requires(actor, Role.APPROVE);
    Edition edition = editions.lock(matter, version);
    at(actor, edition.province());
    if (comment.isBlank()) {
      throw Fault.invalid(
          "edition-withdrawal-invalid", new Problems().block("/reason", "withdrawal-reason"));
    }
    if (edition.state() != Edition.State.PUBLISHED) {
      throw Fault.conflict("edition-not-published", matter, version);
    }
    editions.withdraw(edition);
    Instant now = clock.instant();
    events.publishEvent(
        EditionChanged.of(edition, false, "edition-withdrawn", actor.account(), now, comment));
    return edition(matter, version);
  }

  @Override
  public List<Edition> editions(String matter) {
    return editions.list(matter);
  }

  @Override
  public Edition edition(String matter, String version) {
    return editions
        .find(matter, version)
        .orElseThrow(() -> Fault.notFound("edition-unknown", matter, version));
  }

  @Override
  public Optional<Edition> current(String matter) {
    return editions.current(matter);
  }

  @Override
  public List<String> matters() {
    return editions.matters();
  }

  @Override
  public Matter matter(String matter, String version) {
    return editions.matter(matter, version);
  }

  @Override
  public CatalogFiles export(String matter, String version) {
    return EditionWriter.write(editions.matter(matter, version));
  }

  private Edition store(Actor actor, Matter matter, String comment) {
    String content = Editions.text(matter);
    String digest = Digests.sm3(content);
    Optional<Edition> before = editions.find(matter.matter(), matter.version());
    if (before.isPresent() && before.get().digest().equals(digest)) {
      return before.get();
    }
    if (before.isPresent() && before.get().state() != Edition.State.DRAFT) {
      throw Fault.conflict("edition-published", matter.matter(), matter.version());
    }
    Instant now = clock.instant();
    Edition edition =
        new Edition(
            matter.matter(),
            matter.version(),
            matter.name(),
            matter.province(),
            Edition.State.DRAFT,
            false,
            digest,
            actor.account(),
            now,
            null,
            null,
            before.map(Edition::revision).orElse(0));
    if (before.isPresent()) {
      editions.replaceDraft(edition, content);
    } else {
      editions.add(edition, content);
    }
    events.publishEvent(
        EditionChanged.of(
            edition, before.isEmpty(), "edition-drafted", actor.account(), now, comment));
    return edition(matter.matter(), matter.version());
  }

  private static void confirmed(Matter matter) {
    Problems problems = new Problems();
    for (Matter.Assumption each : matter.assumptions()) {
      if (!each.confirmed()) {
        problems.block("/assumptions/" + each.id(), "assumption-open", each.text(), each.clause());
      }
    }
    problems.orThrow("assumptions-open");
  }

  private static void requires(Actor actor, Role role) {
    if (!actor.is(role)) {
      throw Fault.forbidden("role-required", role);
    }
  }

  private static void at(Actor actor, String province) {
    if (!actor.division().equals(province)) {
      throw Fault.forbidden("division-not-yours", province);
    }
  }
}
