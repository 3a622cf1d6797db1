package org.onestop.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything found while checking one thing, gathered instead of stopping at the first. Used alike
 * by import, overlay, gate and submission. Not safe for use by several threads.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a finding that blocks. */
  public Problems block(String pointer, String code, Object... arguments) {
    found.add(new Problem(pointer, code, Severity.BLOCKS, Arrays.asList(arguments)));
    return this;
  }

  /** Adds a finding that advises. */
  public Problems advise(String pointer, String code, Object... arguments) {
    found.add(new Problem(pointer, code, Severity.ADVISES, Arrays.asList(arguments)));
    return this;
  }

  public Problems add(Problem problem) {
    found.add(problem);
    return this;
  }

  /** Adds all of another's findings, each pointer put below {@code prefix}. */
  public Problems addAll(String prefix, Problems others) {
    for (Problem each : others.found) {
      found.add(
          new Problem(prefix + each.pointer(), each.code(), each.severity(), each.arguments()));
    }
    return this;
  }

  /** True when at least one finding blocks. */
  public boolean blocks() {
    return found.stream().anyMatch(each -> each.severity() == Severity.BLOCKS);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All findings in the order they were made. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /** Throws {@link Fault} of kind INVALID carrying all findings when one of them blocks. */
  public void orThrow(String code) {
    if (blocks()) {
      throw Fault.invalid(code, this);
    }
  }

  @Override
  public String toString() {
    return found.toString();
  }
}
