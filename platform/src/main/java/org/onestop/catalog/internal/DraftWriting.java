package org.onestop.catalog.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Difference;
import org.onestop.catalog.Draft;
import org.onestop.catalog.DraftLine;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.catalog.Use;
import org.onestop.catalog.Workbench;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing drafts. */
@Component
class DraftWriting implements Workbench {
  private final HeldDrafts drafts;
  private final Editions editions;
  private final ItemCatalog catalog;
  private final EditionChecking checking;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftWriting(
      HeldDrafts drafts,
      Editions editions,
      ItemCatalog catalog,
      EditionChecking checking,
      ApplicationEventPublisher events,
      Clock clock) {
    this.drafts = drafts;
    this.editions = editions;
    this.catalog = catalog;
    this.checking = checking;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<DraftLine> drafts(Actor actor) {
    reads(actor);
    return drafts.list(actor.division()).stream().filter(each -> !over(each)).toList();
  }

  @Override
  public Draft open(Actor actor, String matter) {
    reads(actor);
    Optional<DraftLine> line = drafts.find(matter);
    Draft draft =
        line.isPresent() && !over(line.get())
            ? drafts.read(line.get())
            : copied(matter, line.map(DraftLine::revision).orElse(0));
    at(actor, draft.content().province());
    return draft;
  }

  @Override
  @Transactional
  public Draft begin(Actor actor, String matter, String name, @Nullable String like) {
    writes(actor);
    if (drafts.find(matter).isPresent() || !editions.list(matter).isEmpty()) {
      throw Fault.conflict("matter-known", matter);
    }
    @Nullable Matter model = null;
    if (like != null) {
      Edition edition =
          editions
              .current(like)
              .or(() -> editions.list(like).stream().findFirst())
              .orElseThrow(() -> Fault.notFound("edition-unknown", like, ""));
      model = editions.matter(like, edition.version());
    }
    MatterEditing.checkId(Part.ITEMS, matter);
    Matter content = Skeletons.of(matter, name, actor.division(), model);
    return keep(actor, new Draft(content, null, false, 0, null, null), content, "draft-begun", "");
  }

  @Override
  @Transactional
  public Draft change(Actor actor, String matter, int revision, MatterEdit edit) {
    writes(actor);
    Draft draft = locked(actor, matter, revision);
    Matter after = MatterEditing.apply(draft.content(), edit);
    return keep(actor, draft, after, "draft-edited", said(edit));
  }

  @Override
  public Problems findings(Matter content) {
    return checking.read(EditionWriter.write(content)).problems();
  }

  @Override
  public List<Use> uses(Matter content, Part part, String id) {
    return Uses.of(content, part, id);
  }

  @Override
  public List<Difference> compare(Draft draft) {
    @Nullable String basedOn = draft.basedOn();
    return basedOn == null
        ? List.of()
        : Comparing.of(editions.matter(draft.matter(), basedOn), draft.content());
  }

  @Override
  @Transactional
  public Edition handOver(Actor actor, String matter, int revision, String comment) {
    writes(actor);
    Draft draft = locked(actor, matter, revision);
    return catalog.draft(actor, EditionWriter.write(draft.content()), comment);
  }

  @Override
  @Transactional
  public Draft take(Actor actor, CatalogFiles files) {
    writes(actor);
    CatalogReading reading = checking.read(files);
    reading.problems().orThrow("catalog-invalid");
    if (reading.editions().size() != 1) {
      new Problems()
          .block("", "editions-not-one", reading.editions().size())
          .orThrow("catalog-invalid");
    }
    Matter content = reading.editions().getFirst();
    at(actor, content.province());
    if (editions
        .find(content.matter(), content.version())
        .filter(each -> each.state() != Edition.State.DRAFT)
        .isPresent()) {
      throw Fault.conflict("edition-published", content.matter(), content.version());
    }
    Optional<DraftLine> held = drafts.lock(content.matter());
    if (held.filter(each -> !over(each)).isPresent()) {
      throw Fault.conflict("draft-held", content.name());
    }
    @Nullable String basedOn =
        editions.current(content.matter()).map(Edition::version).orElse(null);
    int revision = held.map(DraftLine::revision).orElse(0);
    return keep(
        actor,
        new Draft(content, basedOn, false, revision, null, null),
        content,
        "draft-taken",
        "");
  }

  @Override
  public CatalogFiles export(Draft draft) {
    return EditionWriter.write(draft.content());
  }

  @Override
  @Transactional
  public void drop(Actor actor, String matter, int revision) {
    writes(actor);
    Draft draft = locked(actor, matter, revision);
    drafts.drop(matter, revision);
    told(line(draft, draft.content(), actor, clock.instant()), "draft-dropped", actor, "");
  }

  /** The draft as the actor saw it, or nothing is done. */
  private Draft locked(Actor actor, String matter, int revision) {
    Optional<DraftLine> line = drafts.lock(matter);
    Draft draft =
        line.isPresent() && !over(line.get())
            ? drafts.read(line.get())
            : copied(matter, line.map(DraftLine::revision).orElse(0));
    at(actor, draft.content().province());
    if (draft.revision() != revision) {
      throw Fault.stale();
    }
    return draft;
  }

  private Draft keep(Actor actor, Draft before, Matter after, String type, String what) {
    Instant now = clock.instant();
    DraftLine line = line(before, after, actor, now);
    String content = Editions.text(after);
    if (drafts.find(after.matter()).isPresent()) {
      drafts.replace(line, content);
    } else {
      drafts.add(line, content);
    }
    told(line, type, actor, what);
    DraftLine kept = drafts.find(after.matter()).orElseThrow(Fault::stale);
    return new Draft(after, kept.basedOn(), true, kept.revision(), actor.account(), now);
  }

  private static DraftLine line(Draft draft, Matter content, Actor actor, Instant now) {
    return new DraftLine(
        content.matter(),
        content.version(),
        content.name(),
        content.province(),
        draft.basedOn(),
        Math.max(draft.revision(), 1),
        actor.account(),
        now);
  }

  private void told(DraftLine line, String type, Actor actor, String what) {
    events.publishEvent(DraftChanged.of(line, type, actor.account(), line.changedAt(), what));
  }

  /** What it wrote has been published, so it is no draft any more. */
  private boolean over(DraftLine line) {
    return editions
        .find(line.matter(), line.version())
        .filter(each -> each.state() != Edition.State.DRAFT)
        .isPresent();
  }

  /** A copy of what divisions claim now, under the next version. */
  private Draft copied(String matter, int revision) {
    List<Edition> all = editions.list(matter);
    Edition base =
        editions
            .current(matter)
            .or(() -> all.stream().findFirst())
            .orElseThrow(() -> Fault.notFound("edition-unknown", matter, ""));
    Matter content = editions.matter(matter, base.version());
    boolean open = base.state() == Edition.State.DRAFT;
    String version = open ? base.version() : Versions.next(all.getFirst().version());
    return new Draft(
        Skeletons.versioned(content, version),
        open ? null : base.version(),
        false,
        revision,
        null,
        null);
  }

  private static String said(MatterEdit edit) {
    return switch (edit) {
      case MatterEdit.Put put -> put.part() + " " + put.part().idOf(put.element());
      case MatterEdit.Remove remove -> "-" + remove.part() + " " + remove.id();
      case MatterEdit.Move move -> move.part() + " " + move.id() + " " + move.by();
      case MatterEdit.Notice notice -> notice.id();
      default -> edit.getClass().getSimpleName();
    };
  }

  private static void reads(Actor actor) {
    if (!actor.is(Role.CATALOG) && !actor.is(Role.APPROVE)) {
      throw Fault.forbidden("role-required", Role.CATALOG);
    }
  }

  private static void writes(Actor actor) {
    if (!actor.is(Role.CATALOG)) {
      throw Fault.forbidden("role-required", Role.CATALOG);
    }
  }

  private static void at(Actor actor, String province) {
    if (!actor.division().equals(province)) {
      throw Fault.forbidden("division-not-yours", province);
    }
  }
}
