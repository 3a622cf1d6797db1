package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Applied;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.claim.Claims;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.claim.Overlay;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;

/** A claim on the bench: what is edited, kept at once, judged behind it, and shown in parts. */
final class Workbench extends Div implements Bench {
  private static final long serialVersionUID = 1L;

  private final transient Rooms rooms;
  private final transient Actor actor;
  private final String matter;
  private final String division;
  private final Origin own;
  private final transient Consumer<String> opened;
  private final Structure structure;
  private final Canvas canvas;
  private final Properties properties;
  private final GateDock dock;
  private final Head head;
  private final Div messages = new Div();

  private transient Claim claim;
  private transient Editing editing;
  private transient Shown shown;
  private transient Outline outline;
  private String section = Outline.MATTER;
  private String subject = "";

  /**
   * @param opened told which section is open
   */
  Workbench(Rooms rooms, Actor actor, String matter, String division, Consumer<String> opened) {
    this.rooms = rooms;
    this.actor = actor;
    this.matter = matter;
    this.division = division;
    this.opened = opened;
    this.own = division.endsWith("00") ? Origin.CITY : Origin.COUNTY;
    claim = rooms.claims().get(actor, matter, division);
    editing = LastEditing.of(rooms.claims().overlay(actor, matter, division), claim.version());
    shown = look();
    outline = outline();
    addClassName("bench");
    head = new Head(this);
    structure = new Structure(this::open);
    canvas = new Canvas(this);
    properties = new Properties(this);
    dock = new GateDock(this, rooms.gate(), verdict -> judged());
    messages.addClassName("bench-messages");
    messages.getElement().setAttribute("role", "status");
    add(head, messages, structure, canvas, properties, dock);
    Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL);
    Shortcuts.addShortcutListener(this, this::redo, Key.KEY_Y, KeyModifier.CONTROL);
    show();
    dock.judge(shown.applied(), division);
  }

  private Shown look() {
    Overlay overlay = editing.now();
    Applied inherited =
        rooms.claims().tried(actor, Overlay.empty(matter, division, overlay.edition()));
    Applied applied = rooms.claims().tried(actor, overlay);
    return Shown.of(overlay, own, inherited, applied, mayEdit());
  }

  private Outline outline() {
    return Outline.of(
        shown, rooms.names(), rooms.tools().stream().map(each -> each.section(rooms)).toList());
  }

  boolean mayEdit() {
    return actor.is(Role.CONFIG)
        && actor.division().equals(division)
        && claim.state() != State.IN_REVIEW
        && claim.state() != State.WITHDRAWN;
  }

  /** Opens a section by its id; an unknown one is the first. */
  void open(String id) {
    section = outline.find(id).map(Section::id).orElse(Outline.MATTER);
    subject = "";
    closeEditor();
    opened.accept(section);
  }

  void closeEditor() {
    properties.close();
    subject = "";
    show();
  }

  private void show() {
    structure.show(outline, shown, section, blocking());
    outline.find(section).ifPresent(each -> canvas.show(each, subject));
    properties.list(shown, sentences(shown.applied(), shown.overlay().operations().size()));
    head.show();
  }

  private List<String> blocking() {
    Mending mending = new Mending(this);
    return dock.verdict().stream()
        .flatMap(each -> each.findings().stream())
        .filter(each -> each.blocks())
        .map(mending::place)
        .toList();
  }

  private void judged() {
    structure.show(outline, shown, section, blocking());
    head.judged();
    if (section.equals(PublishTool.ID)) {
      outline.find(section).ifPresent(each -> canvas.show(each, subject));
    }
  }

  private List<String> sentences(Applied applied, int last) {
    List<Explanation> all = applied.explanations();
    return all.subList(all.size() - last, all.size()).stream()
        .map(rooms.names()::sentence)
        .toList();
  }

  @Override
  public String sentence(Operation operation) {
    Overlay tried = editing.with(operation);
    int at = tried.operations().indexOf(operation);
    return sentences(rooms.claims().tried(actor, tried), tried.operations().size()).get(at);
  }

  /** Puts one operation in the place of what was said about a subject; empty when it was taken. */
  List<String> change(String about, Operation operation) {
    Editing before = editing;
    Overlay tried = editing.with(operation);
    int at = tried.operations().indexOf(operation);
    Applied applied = rooms.claims().tried(actor, tried);
    List<String> refused =
        (own == Origin.CITY ? applied.city() : applied.county())
            .list().stream()
                .filter(each -> each.pointer().startsWith("/operations/" + at))
                .filter(each -> each.severity() == org.onestop.kernel.Severity.BLOCKS)
                .map(each -> rooms.names().texts().problem(Texts.CHINESE, each))
                .toList();
    if (!refused.isEmpty() && !renames(about, operation)) {
      return refused;
    }
    before.replace(about, operation);
    properties.close();
    changed(Subject.of(operation));
    return List.of();
  }

  /** A local item or session of the same id is refused as doubled until the old one is gone. */
  private boolean renames(String about, Operation operation) {
    return !Subject.of(operation).equals(about) && !editing.about(about).isEmpty();
  }

  @Override
  public void put(List<Operation> operations) {
    editing.putAll(operations);
    changed(operations.isEmpty() ? "" : Subject.of(operations.getFirst()));
  }

  @Override
  public void restore(String about) {
    editing.keepOnly(each -> !Subject.within(Subject.of(each), about));
    properties.close();
    changed(about);
  }

  void undo() {
    if (editing.canUndo() && shown.editable()) {
      editing.undo();
      properties.close();
      changed("");
    }
  }

  void redo() {
    if (editing.canRedo() && shown.editable()) {
      editing.redo();
      properties.close();
      changed("");
    }
  }

  Editing editing() {
    return editing;
  }

  Claim claim() {
    return claim;
  }

  GateDock dock() {
    return dock;
  }

  Rooms rooms() {
    return rooms;
  }

  private void changed(String about) {
    messages.removeAll();
    subject = about;
    keep();
    shown = look();
    outline = outline();
    if (outline.find(section).isEmpty()) {
      section = Outline.MATTER;
    }
    dock.judge(shown.applied(), division);
    show();
    if (!about.isEmpty()) {
      canvas.focus(about);
    }
  }

  /** Every change is kept at once; what cannot be kept stays on the bench, and is said. */
  void keep() {
    try {
      Claims.Saved saved = rooms.claims().put(actor, editing.now(), claim.version(), lastComment());
      claim = saved.claim();
      editing.keep(claim.version());
      LastEditing.remember(editing);
    } catch (Fault refused) {
      if (refused.kind() == Fault.Kind.STALE) {
        overtaken();
      } else {
        say(
            translate("configure.unkept")
                + String.join(" ", Faults.sentences(rooms.names().texts(), refused)),
            true);
      }
    }
  }

  private String lastComment() {
    List<Operation> operations = editing.now().operations();
    @Nullable String comment = operations.isEmpty() ? null : operations.getLast().comment();
    return comment == null ? "" : comment;
  }

  /** Another kept the overlay meanwhile: what each did is shown, and mine can be done again. */
  private void overtaken() {
    Claim theirs = rooms.claims().get(actor, matter, division);
    Overlay overlay = rooms.claims().overlay(actor, matter, division);
    messages.removeAll();
    messages.add(
        new Overtaken(
            this, editing.against(overlay), theirs, again -> takeUp(overlay, theirs, again)));
  }

  private void takeUp(Overlay theirs, Claim their, boolean again) {
    claim = their;
    editing.rebase(theirs, their.version(), again);
    if (editing.unkept()) {
      changed("");
    } else {
      refreshed();
    }
  }

  private void refreshed() {
    messages.removeAll();
    shown = look();
    outline = outline();
    dock.judge(shown.applied(), division);
    show();
  }

  @Override
  public void refresh() {
    claim = rooms.claims().get(actor, matter, division);
    editing = LastEditing.of(rooms.claims().overlay(actor, matter, division), claim.version());
    refreshed();
  }

  @Override
  public void rejudge() {
    dock.judge(shown.applied(), division);
  }

  @Override
  public void edit(String about) {
    Section at = outline.at(about).orElse(null);
    if (at != null && !at.id().equals(section) && !section.startsWith(at.id())) {
      section = at.id();
      opened.accept(section);
    }
    subject = about;
    show();
    rooms.editors().of(about).ifPresent(each -> properties.open(each.open(about, shown), about));
  }

  @Override
  public void lead(String pointer) {
    outline
        .at(pointer)
        .ifPresent(each -> {
          section = each.id();
          opened.accept(section);
        });
    subject = pointer;
    properties.close();
    show();
    canvas.focus(pointer);
  }

  @Override
  public void say(String sentence, boolean refused) {
    messages.removeAll();
    Paragraph said = new Paragraph(sentence);
    said.addClassName(refused ? "failed" : "said");
    if (refused) {
      said.getElement().setAttribute("role", "alert");
    }
    messages.add(said);
  }

  @Override
  public Shown shown() {
    return shown;
  }

  @Override
  public Actor actor() {
    return actor;
  }

  @Override
  public Names names() {
    return rooms.names();
  }

  String matter() {
    return matter;
  }

  String division() {
    return division;
  }

  /** What two people changed, as people read subjects: the sentences of an overlay. */
  List<String> told(java.util.Set<String> subjects, Overlay overlay) {
    List<String> sentences =
        sentences(rooms.claims().tried(actor, overlay), overlay.operations().size());
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (subjects.contains(Subject.of(overlay.operations().get(i)))) {
        told.add(sentences.get(i));
      }
    }
    return told;
  }
}
