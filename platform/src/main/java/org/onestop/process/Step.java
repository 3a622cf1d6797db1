package org.onestop.process;

/** A place where a case waits: a reception stage or an item's block, by position in its plan. */
public record Step(Kind kind, int position) {
  public enum Kind {
    STAGE,
    ITEM
  }

  public static Step stage(int position) {
    return new Step(Kind.STAGE, position);
  }

  public static Step item(int position) {
    return new Step(Kind.ITEM, position);
  }

  /** Id of its wait in the BPMN, e.g. {@code stage_0}, {@code item_3}. */
  public String element() {
    return switch (kind) {
      case STAGE -> "stage_" + position;
      case ITEM -> "item_" + position;
    };
  }

  /** The step whose wait has this id in the BPMN. */
  public static Step ofElement(String id) {
    int position = Integer.parseInt(id.substring(id.indexOf('_') + 1));
    Step step = id.startsWith("item_") ? item(position) : stage(position);
    if (!step.element().equals(id)) {
      throw new IllegalArgumentException("not the id of a wait: " + id);
    }
    return step;
  }
}
