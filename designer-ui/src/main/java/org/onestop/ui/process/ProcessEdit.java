package org.onestop.ui.process;

/** Something that was asked of a graph; the owner of the process says whether it is done. */
public sealed interface ProcessEdit {
  /** An item is to wait for another: {@code after} begins once {@code before} has ended. */
  record ConnectRequested(String before, String after) implements ProcessEdit {}

  /** An item is to wait for another no longer. */
  record DisconnectRequested(String before, String after) implements ProcessEdit {}

  record LimitChangeRequested(String item, int workingDays) implements ProcessEdit {}

  record RouteChangeRequested(String item, String route) implements ProcessEdit {}
}
