package org.onestop.check;

import java.io.PrintStream;
import java.util.Locale;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;

/** Prints findings, one a line, and counts them. */
final class FindingLines {
  private static final Locale LANGUAGE = Texts.CHINESE;
  private final Texts texts;
  private final PrintStream out;
  private int blocks;
  private int advises;

  FindingLines(Texts texts, PrintStream out) {
    this.texts = texts;
    this.out = out;
  }

  void print(CheckFinding finding) {
    boolean advice = finding.problem().severity() == Severity.ADVISES;
    advises += advice ? 1 : 0;
    blocks += advice ? 0 : 1;
    StringBuilder line = new StringBuilder(finding.file());
    finding.line().ifPresent(number -> line.append(':').append(number));
    if (!finding.pointer().isEmpty()) {
      line.append(' ').append(finding.pointer());
    }
    line.append("  ").append(texts.get(LANGUAGE, advice ? "check.advises" : "check.blocks"));
    out.println(line.append("  ").append(texts.problem(LANGUAGE, finding.problem())));
  }

  void sum() {
    out.println(texts.get(LANGUAGE, blocks == 0 ? "check.fine" : "check.sum", blocks, advises));
  }

  int blocks() {
    return blocks;
  }
}
