package org.onestop.ui.designer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Draft;
import org.onestop.catalog.Matter;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Part;
import org.onestop.catalog.Use;
import org.onestop.catalog.Workbench;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One person at work on one draft: every edit is kept at once, and can be taken back. */
final class Bench {
  /** Hears what comes of edits. */
  interface Listener {
    /** It was kept; whoever made it shows it already. */
    void kept();

    /** All of it may be different: somebody else was faster, or a step was taken back. */
    void replaced();

    void refused(Fault fault);
  }

  private final Workbench workbench;
  private final Actor actor;
  private final boolean writable;
  private final WayBack way;
  private Draft draft;
  private ObjectNode tree;
  private @Nullable Listener listener;
  private @Nullable MatterEdit late;

  Bench(Workbench workbench, Actor actor, boolean writable, Draft draft) {
    this.workbench = workbench;
    this.actor = actor;
    this.writable = writable;
    this.draft = draft;
    this.way = WayBack.of(draft);
    this.tree = Json.mapper().valueToTree(draft.content());
  }

  void listen(Listener one) {
    listener = one;
  }

  Draft draft() {
    return draft;
  }

  Matter matter() {
    return draft.content();
  }

  boolean writable() {
    return writable;
  }

  /** A part's elements, not to be changed. */
  List<JsonNode> elements(Part part) {
    return tree.at(part.pointer()).valueStream().toList();
  }

  Optional<JsonNode> element(Part part, String id) {
    return elements(part).stream().filter(each -> part.idOf(each).equals(id)).findFirst();
  }

  /** The whole as JSON, not to be changed. */
  JsonNode tree() {
    return tree;
  }

  List<Use> uses(Part part, String id) {
    return workbench.uses(matter(), part, id);
  }

  boolean canUndo() {
    return way.canUndo();
  }

  boolean canRedo() {
    return way.canRedo();
  }

  /**
   * Does an edit.
   *
   * @return whether it was kept
   */
  boolean edit(MatterEdit edit) {
    Matter before = matter();
    if (!change(edit)) {
      return false;
    }
    way.changed(before);
    way.remember(draft);
    tell(Listener::kept);
    return true;
  }

  boolean put(Part part, @Nullable String replaces, JsonNode element) {
    return edit(new MatterEdit.Put(part, replaces, element));
  }

  void undo() {
    if (way.canUndo()) {
      step(way.toUndo(), way::undid);
    }
  }

  void redo() {
    if (way.canRedo()) {
      step(way.toRedo(), way::redid);
    }
  }

  /** Shows what is kept now, by whomever. */
  void reload() {
    draft = workbench.open(actor, draft.matter());
    tree = Json.mapper().valueToTree(draft.content());
    // What lies before somebody else's work cannot be gone back to without undoing that too.
    way.clear();
    tell(Listener::replaced);
  }

  /** Does the edit for which somebody else was faster, on what is kept now. */
  void again() {
    @Nullable MatterEdit edit = late;
    late = null;
    if (edit != null && !(edit instanceof MatterEdit.Whole) && edit(edit)) {
      tell(Listener::replaced);
    }
  }

  private void step(Matter to, Consumer<Matter> went) {
    Matter now = matter();
    if (change(new MatterEdit.Whole(to))) {
      went.accept(now);
      way.remember(draft);
      tell(Listener::replaced);
    }
  }

  private boolean change(MatterEdit edit) {
    try {
      draft = workbench.change(actor, draft.matter(), draft.revision(), edit);
      tree = Json.mapper().valueToTree(draft.content());
      return true;
    } catch (Fault fault) {
      late = fault.kind() == Fault.Kind.STALE ? edit : null;
      tell(each -> each.refused(fault));
      return false;
    }
  }

  private void tell(Consumer<Listener> what) {
    if (listener != null) {
      what.accept(listener);
    }
  }
}
