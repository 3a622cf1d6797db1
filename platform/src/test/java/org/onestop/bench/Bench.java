package org.onestop.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code onestop bench [AXIS…]}: measures, and prints one table. The system property {@code
 * bench.pairs} says how often, {@code bench.log=true} prints each axis's statements instead.
 */
public final class Bench {
  private static final int PAIRS = Integer.getInteger("bench.pairs", 11);
  private static final boolean LOG = Boolean.getBoolean("bench.log");

  /** What is measured, and on what. */
  private record Site(House house, Schemas schemas) {}

  private enum Axis {
    INTAKE(site -> new Intake(site.house).measure(PAIRS), site -> new Intake(site.house).log()),
    CASE(site -> new WholeCase(site.house).measure(PAIRS), site -> new WholeCase(site.house).log()),
    GATE(site -> new Judgement(site.house).measure(PAIRS), site -> List.of()),
    PUBLICATION(
        site -> new Publication(site.house).measure(PAIRS),
        site -> new Publication(site.house).log()),
    INBOX(
        site -> new Inbox(site.house, site.schemas).measure(PAIRS),
        site -> new Inbox(site.house, site.schemas).log());

    private final Function<Site, List<Finding>> measured;
    private final Function<Site, List<String>> logged;

    Axis(Function<Site, List<Finding>> measured, Function<Site, List<String>> logged) {
      this.measured = measured;
      this.logged = logged;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<Axis> named(String... words) {
      return Arrays.stream(values())
          .filter(each -> words.length == 0 || List.of(words).contains(each.word()))
          .toList();
    }
  }

  private Bench() {}

  public static void main(String[] arguments) {
    List<Axis> wanted = Axis.named(arguments);
    if (wanted.size() < arguments.length) {
      System.err.println(
          "axes are: "
              + Arrays.stream(Axis.values()).map(Axis::word).collect(Collectors.joining(", ")));
      System.exit(2);
    }
    System.err.println("starting …");
    String report;
    try (Schemas schemas = new Schemas(new Server().schema());
        Product product = Product.started(schemas, scratch());
        House house = new House(product, schemas)) {
      house.server.waitForTheDisk();
      Site site = new Site(house, schemas);
      report = LOG ? log(site, wanted) : table(site, wanted);
    }
    System.out.print(report);
    // Whatever threads libraries have left behind.
    System.exit(0);
  }

  private static String log(Site site, List<Axis> wanted) {
    return wanted.stream()
        .flatMap(axis -> axis.logged.apply(site).stream())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String table(Site site, List<Axis> wanted) {
    List<Finding> findings = new ArrayList<>();
    for (Axis axis : wanted) {
      System.err.println("measuring " + axis.word() + " …");
      findings.addAll(axis.measured.apply(site));
    }
    return Machine.described(site.house.server) + "\n\n" + Table.of(findings);
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target").toAbsolutePath()), "bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
