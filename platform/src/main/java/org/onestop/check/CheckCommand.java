package org.onestop.check;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.onestop.catalog.CatalogFiles;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;

/** {@code onestop check DIR…}: prints what is wrong in folders of configuration. */
public final class CheckCommand {
  /** How it ends: nothing blocks, something does, or there was nothing to look at. */
  static final int FINE = 0;

  static final int FINDINGS = 1;
  static final int USAGE = 2;

  private final Texts texts = new Texts();
  private final PrintStream out;

  private CheckCommand(PrintStream out) {
    this.out = out;
  }

  /**
   * @param folders to be checked
   * @return the exit code: 1 with findings that block, 0 without, 2 when no folder was given
   */
  public static int run(List<String> folders, PrintStream out, Clock clock) {
    return new CheckCommand(out).check(folders, clock);
  }

  private int check(List<String> folders, Clock clock) {
    Locale language = Texts.CHINESE;
    if (folders.isEmpty() || !folders.stream().map(Path::of).allMatch(Files::isDirectory)) {
      out.println(texts.get(language, "check.usage"));
      return USAGE;
    }
    ConfigurationCheck check = new ConfigurationCheck(CatalogFiles.at("classpath:catalog"), clock);
    int blocks = 0;
    int advises = 0;
    for (String folder : folders) {
      for (CheckFinding each : check.check(Path.of(folder))) {
        boolean advice = each.problem().severity() == Severity.ADVISES;
        advises += advice ? 1 : 0;
        blocks += advice ? 0 : 1;
        out.println(line(each, advice, language));
      }
    }
    out.println(texts.get(language, blocks == 0 ? "check.fine" : "check.sum", blocks, advises));
    return blocks == 0 ? FINE : FINDINGS;
  }

  private String line(CheckFinding finding, boolean advice, Locale language) {
    StringBuilder line = new StringBuilder(finding.file());
    finding.line().ifPresent(number -> line.append(':').append(number));
    if (!finding.pointer().isEmpty()) {
      line.append(' ').append(finding.pointer());
    }
    line.append("  ").append(texts.get(language, advice ? "check.advises" : "check.blocks"));
    return line.append("  ").append(texts.problem(language, finding.problem())).toString();
  }
}
