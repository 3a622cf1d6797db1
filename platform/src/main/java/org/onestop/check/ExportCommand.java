package org.onestop.check;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.check.internal.ConfigurationFiles;
import org.onestop.check.internal.Options;
import org.onestop.check.internal.RunningProduct;
import org.onestop.claim.OverlayFile;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import tools.jackson.databind.JsonNode;

/**
 * {@code onestop export MATTER}: writes an edition, or a division's overlay, as the files that
 * {@code onestop import} takes. What is in force only a running product knows, so it is asked.
 */
final class ExportCommand {
  private final Texts texts = new Texts();
  private final ConfigurationFiles bundled;
  private final PrintStream out;
  private final Function<String, @Nullable String> environment;

  ExportCommand(
      ConfigurationFiles bundled, PrintStream out, Function<String, @Nullable String> environment) {
    this.environment = environment;
    this.bundled = bundled;
    this.out = out;
  }

  int run(List<String> arguments) {
    Options options =
        Options.of(arguments, Set.of("url", "as", "to", "edition", "division"), Set.of());
    if (options.others().size() != 1) {
      out.println(texts.get(Texts.CHINESE, "export.usage"));
      return CheckCommand.USAGE;
    }
    String matter = ProductPaths.id(options.others().getFirst());
    Path folder = Path.of(options.find("to").orElse("."));
    RunningProduct product = ProductPaths.product(options, environment);
    // Cities keep the folders that they have there, or else that they have with the product.
    boolean more = Files.isDirectory(folder.resolve(ConfigurationFiles.TENANTS));
    ConfigurationFiles files = more ? ConfigurationFiles.below(folder) : bundled.copy();
    List<String> written =
        options
            .find("division")
            .map(division -> List.of(overlay(product, files, matter, ProductPaths.code(division))))
            .orElseGet(() -> edition(product, files, matter, options));
    ConfigurationFiles made = files.only(written);
    made.write(folder);
    written.forEach(each -> out.println(folder.resolve(each)));
    return CheckCommand.FINE;
  }

  private static String overlay(
      RunningProduct product, ConfigurationFiles files, String matter, String division) {
    byte[] file = product.get(ProductPaths.overlay(matter, division), ProductPaths.YAML).body();
    return files.overlay(division, OverlayFile.name(matter, division), file);
  }

  private static List<String> edition(
      RunningProduct product, ConfigurationFiles files, String matter, Options options) {
    String version =
        options.find("edition").map(ProductPaths::id).orElseGet(() -> current(product, matter));
    byte[] zip =
        product.get(ProductPaths.editions(matter) + "/" + version, ProductPaths.ZIP).body();
    return List.copyOf(files.catalog(CatalogFiles.zip(new ByteArrayInputStream(zip))));
  }

  static String current(RunningProduct product, String matter) {
    JsonNode editions =
        product.get(ProductPaths.editions(matter), ProductPaths.JSON).json().path("items");
    for (JsonNode each : editions) {
      if (each.path("current").asBoolean(false)) {
        return ProductPaths.id(each.path("version").asString(""));
      }
    }
    throw Fault.notFound("edition-none", matter);
  }
}
