package org.onestop.ui.filing;

import java.util.List;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;

/** Refusals in words for pages. */
public final class Faults {
  private Faults() {}

  /** Every finding as a sentence; the refusal itself where it has none. */
  public static List<String> sentences(Texts texts, Fault fault) {
    List<String> sentences =
        fault.problems().list().stream()
            .map(each -> texts.problem(Texts.CHINESE, each))
            .distinct()
            .toList();
    return sentences.isEmpty()
        ? List.of(texts.fault(Texts.CHINESE, fault.code(), fault.arguments()))
        : sentences;
  }
}
