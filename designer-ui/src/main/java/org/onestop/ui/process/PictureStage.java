package org.onestop.ui.process;

/**
 * A reception stage before the items.
 *
 * @param note one short line below its name; may be empty
 */
public record PictureStage(String id, String name, String note, Mark mark) {
  public PictureStage marked(Mark other) {
    return new PictureStage(id, name, note, other);
  }
}
