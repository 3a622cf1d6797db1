package org.onestop.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.SourceFile;
import org.onestop.check.CheckFinding;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;

/** Gathers findings, and says for each on which line of which file it stands. */
public final class Places {
  private record Part(String folder, CatalogFiles files, Problems problems) {}

  private final List<Part> parts = new ArrayList<>();

  /**
   * @param folder of the files, as people find it; "" for the folder that is checked
   */
  public void add(String folder, CatalogFiles files, Problems problems) {
    parts.add(new Part(folder, files, problems));
  }

  /** In the order of files and lines. */
  public List<CheckFinding> found(Grammar grammar) {
    List<CheckFinding> found = new ArrayList<>();
    for (Part part : parts) {
      for (Problem each : part.problems().list()) {
        found.add(finding(part, each, grammar));
      }
    }
    found.sort(
        Comparator.comparing(CheckFinding::file)
            .thenComparing(each -> each.line().orElse(0))
            .thenComparing(CheckFinding::pointer));
    return found;
  }

  private static CheckFinding finding(Part part, Problem problem, Grammar grammar) {
    int hash = problem.pointer().indexOf('#');
    String file = hash < 0 ? problem.pointer() : problem.pointer().substring(0, hash);
    String pointer = hash < 0 ? "" : problem.pointer().substring(hash + 1);
    OptionalInt line =
        part.files()
            .bytes(file)
            .map(bytes -> grammar.line(new SourceFile(file, bytes), pointer))
            .orElse(OptionalInt.empty());
    String name = part.folder().isEmpty() ? file : part.folder() + "/" + file;
    return new CheckFinding(name, line, pointer, problem);
  }
}
