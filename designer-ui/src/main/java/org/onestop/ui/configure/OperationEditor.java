package org.onestop.ui.configure;

import java.util.List;

/**
 * Edits one kind of operation, found by what it is about. A new kind of operation is one such bean,
 * a line in {@link Subject} and a value on the canvas.
 */
interface OperationEditor {
  /** Subjects it opens, in which {@code *} stands for any one step. */
  List<String> opens();

  /** A new sheet for a subject, filled in with what the division said about it so far. */
  Sheet open(String subject, Shown shown);
}
