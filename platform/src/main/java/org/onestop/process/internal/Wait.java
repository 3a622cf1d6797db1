package org.onestop.process.internal;

import org.onestop.process.Step;

/**
 * A waiting token. The engine takes the same execution from one stage to the next, so the step is
 * part of the handle: one that was left cannot move the next by mistake.
 */
record Wait(String executionId, Step step) {
  String handle() {
    return executionId + "/" + step.element();
  }

  static Wait of(String handle) {
    int slash = handle.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a wait: " + handle);
    }
    return new Wait(handle.substring(0, slash), Step.ofElement(handle.substring(slash + 1)));
  }
}
