package org.onestop.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Matter;
import org.onestop.catalog.SourceFile;
import org.onestop.check.internal.CatalogDivisions;
import org.onestop.check.internal.CheckedRooms;
import org.onestop.check.internal.ConfigurationFiles;
import org.onestop.check.internal.Configured;
import org.onestop.check.internal.Options;
import org.onestop.check.internal.RunningProduct;
import org.onestop.check.internal.Telling;
import org.onestop.check.internal.TenantUnits;
import org.onestop.claim.Overlay;
import org.onestop.claim.OverlayFile;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Texts;
import org.springframework.util.FileSystemUtils;

/**
 * {@code onestop import FILE|DIR}: what is wrong with configuration, what it would change, and,
 * unless that is all that was asked, its hand-over to a running product.
 */
final class ImportCommand {
  private final Texts texts = new Texts();
  private final ConfigurationFiles bundled;
  private final CatalogFiles product;
  private final Grammar grammar;
  private final PrintStream out;
  private final Clock clock;
  private final Function<String, @Nullable String> environment;

  /**
   * @param bundled what comes with the product
   */
  ImportCommand(
      ConfigurationFiles bundled,
      PrintStream out,
      Clock clock,
      Function<String, @Nullable String> environment) {
    this.environment = environment;
    this.bundled = bundled;
    this.product = bundled.catalog();
    this.grammar = Grammar.of(product);
    this.out = out;
    this.clock = clock;
  }

  /** What comes in: overlays and editions, and the paths of their files among all others. */
  private record Incoming(
      ConfigurationFiles then, Set<String> paths, List<Overlay> overlays, List<String> editions) {}

  int run(List<String> arguments) {
    Options options = Options.of(arguments, Set.of("url", "as", "against"), Set.of("dry-run"));
    boolean dry = options.flags().contains("dry-run");
    if (options.others().size() != 1 || !dry && options.find("url").isEmpty()) {
      out.println(texts.get(Texts.CHINESE, "import.usage"));
      return CheckCommand.USAGE;
    }
    Path path = Path.of(options.others().getFirst());
    Optional<RunningProduct> running =
        options.find("url").map(url -> ProductPaths.product(options, environment));
    ConfigurationFiles now = bundled.copy();
    options.find("against").ifPresent(folder -> now.take(Path.of(folder)));
    Problems unreadable = new Problems();
    Incoming incoming = incoming(path, now, unreadable);
    running.ifPresent(each -> asItRuns(each, now, incoming));
    // Once more: what runs is what it would come to lie upon.
    Incoming upon = incoming(path, now, new Problems());
    int blocks = findings(path, upon, unreadable);
    if (unreadable.list().isEmpty()) {
      differences(now, upon).forEach(out::println);
    }
    if (blocks > 0) {
      return CheckCommand.FINDINGS;
    }
    if (!dry) {
      running.ifPresent(each -> handOver(each, upon));
    }
    return CheckCommand.FINE;
  }

  private Incoming incoming(Path path, ConfigurationFiles now, Problems problems) {
    ConfigurationFiles then = now.copy();
    Set<String> paths = new TreeSet<>();
    if (Files.isDirectory(path)) {
      paths.addAll(then.take(path));
    } else {
      byte[] content = CheckCommand.bounded(path);
      String name = String.valueOf(path.getFileName());
      grammar
          .read("overlay", new SourceFile(name, content), Overlay.class, problems)
          .ifPresent(each ->
              paths.add(
                  then.overlay(
                      each.division(), OverlayFile.name(each.matter(), each.division()), content)));
    }
    List<Overlay> overlays =
        paths.stream()
            .filter(each -> each.endsWith(".overlay.yaml"))
            .flatMap(each ->
                grammar
                    .read(
                        "overlay",
                        new SourceFile(each, then.bytes(each).orElseThrow()),
                        Overlay.class,
                        new Problems())
                    .stream())
            .toList();
    List<String> editions =
        paths.stream()
            .filter(each -> each.matches("catalog/matters/[^/]+/[^/]+/matter\\.yaml"))
            .map(each -> each.substring("catalog/matters/".length(), each.lastIndexOf('/')))
            .toList();
    return new Incoming(then, paths, overlays, editions);
  }

  /** Puts what a running product has in the place of what came with this one. */
  private void asItRuns(RunningProduct running, ConfigurationFiles now, Incoming incoming) {
    Set<String> matters = new TreeSet<>();
    incoming.editions().forEach(each -> matters.add(each.substring(0, each.indexOf('/'))));
    for (Overlay each : incoming.overlays()) {
      matters.add(each.matter());
      String city = each.division().substring(0, 4) + "00";
      for (String division : new TreeSet<>(List.of(city, each.division()))) {
        String name = OverlayFile.name(each.matter(), division);
        running
            .find(ProductPaths.overlay(each.matter(), division), ProductPaths.YAML)
            .ifPresentOrElse(
                found -> now.overlay(division, name, found.body()),
                () -> {
                  now.withoutOverlay(division, name);
                  out.println(texts.get(Texts.CHINESE, "import.unseen", division));
                });
      }
    }
    for (String each : matters) {
      String edition = ProductPaths.editions(each) + "/" + ExportCommand.current(running, each);
      byte[] zip = running.get(edition, ProductPaths.ZIP).body();
      now.catalog(CatalogFiles.zip(new ByteArrayInputStream(zip)));
    }
  }

  /** Everything that check would say of what comes in, where it would come to lie. */
  private int findings(Path path, Incoming incoming, Problems unreadable) {
    List<CheckFinding> found =
        unreadable.list().isEmpty() ? checked(incoming) : read(path, unreadable);
    FindingLines lines = new FindingLines(texts, out);
    found.forEach(lines::print);
    lines.sum();
    return lines.blocks();
  }

  private static List<CheckFinding> read(Path path, Problems problems) {
    return problems.list().stream()
        .map(each -> {
          int hash = each.pointer().indexOf('#');
          return new CheckFinding(
              path.toString(),
              OptionalInt.empty(),
              hash < 0 ? "" : each.pointer().substring(hash + 1),
              each);
        })
        .toList();
  }

  private List<CheckFinding> checked(Incoming incoming) {
    try {
      Path folder = Files.createTempDirectory("onestop-import");
      try {
        incoming.then().write(folder);
        return new ConfigurationCheck(product, clock)
            .check(folder).stream().filter(each -> incoming.paths().contains(each.file())).toList();
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> differences(ConfigurationFiles before, Incoming incoming) {
    Telling telling = new Telling(texts, Texts.CHINESE);
    CatalogDivisions divisions = CatalogDivisions.of(List.of(before.catalog()), product);
    try (CheckedRooms rooms = new CheckedRooms(divisions, new TenantUnits(), clock)) {
      Configured now = Configured.of(before, grammar, rooms.forms(), product);
      Configured then = Configured.of(incoming.then(), grammar, rooms.forms(), product);
      for (String each : incoming.editions()) {
        int slash = each.indexOf('/');
        Optional<Matter> edition =
            then.edition(each.substring(0, slash), each.substring(slash + 1));
        edition.ifPresent(of -> telling.edition(of, now));
      }
      incoming.overlays().forEach(each -> telling.overlay(each, now, then));
    }
    return telling.lines();
  }

  private void handOver(RunningProduct running, Incoming incoming) {
    for (String each : incoming.editions()) {
      String matter = each.substring(0, each.indexOf('/'));
      byte[] zip = incoming.then().edition(each).toZip();
      running.post(ProductPaths.editions(matter), ProductPaths.ZIP, zip);
      out.println(texts.get(Texts.CHINESE, "import.drafted", each));
    }
    for (Overlay each : incoming.overlays()) {
      String path = ProductPaths.overlay(each.matter(), each.division());
      String tag = running.get(path, ProductPaths.YAML).tag();
      running.put(path, ProductPaths.YAML, OverlayFile.of(each).content(), tag);
      out.println(texts.get(Texts.CHINESE, "import.kept", each.division()));
    }
  }
}
