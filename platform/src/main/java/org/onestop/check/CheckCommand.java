package org.onestop.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.check.internal.ConfigurationFiles;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;

/**
 * Configuration as code, from the command line: {@code onestop check DIR…} prints what is wrong in
 * folders, {@code export} and {@code import} carry files from and to a running product.
 */
public final class CheckCommand {
  /** How it ends: nothing blocks, something does, or there was nothing to look at. */
  static final int FINE = 0;

  static final int FINDINGS = 1;
  static final int USAGE = 2;

  /** The first arguments that are commands of this kind. */
  public static final Set<String> NAMES = Set.of("check", "export", "import");

  private final Texts texts = new Texts();
  private final PrintStream out;

  private CheckCommand(PrintStream out) {
    this.out = out;
  }

  /**
   * @param arguments the command and what was written behind it
   * @return the exit code: 1 with findings that block or a refusal, 0 without, 2 when it was not
   *     understood
   */
  public static int run(List<String> arguments, PrintStream out, Clock clock) {
    return run(arguments, out, clock, System::getenv);
  }

  /**
   * @param environment variable → value; null for none
   */
  static int run(
      List<String> arguments,
      PrintStream out,
      Clock clock,
      Function<String, @Nullable String> environment) {
    List<String> rest = arguments.subList(1, arguments.size());
    try {
      return switch (arguments.getFirst()) {
        case "export" ->
            new ExportCommand(ConfigurationFiles.bundled(), out, environment).run(rest);
        case "import" ->
            new ImportCommand(ConfigurationFiles.bundled(), out, clock, environment).run(rest);
        default -> new CheckCommand(out).check(rest, clock);
      };
    } catch (Fault refused) {
      Texts texts = new Texts();
      out.println(texts.fault(Texts.CHINESE, refused.code(), refused.arguments()));
      return FINDINGS;
    }
  }

  private int check(List<String> folders, Clock clock) {
    if (folders.isEmpty() || !folders.stream().map(Path::of).allMatch(Files::isDirectory)) {
      out.println(texts.get(Texts.CHINESE, "check.usage"));
      return USAGE;
    }
    ConfigurationCheck check = new ConfigurationCheck(CatalogFiles.at("classpath:catalog"), clock);
    FindingLines lines = new FindingLines(texts, out);
    for (String folder : folders) {
      check.check(Path.of(folder)).forEach(lines::print);
    }
    lines.sum();
    return lines.blocks() == 0 ? FINE : FINDINGS;
  }

  /** A file's content, as far as one of configuration may be long. */
  static byte[] bounded(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(CatalogFiles.MAX_FILE + 1);
      if (content.length > CatalogFiles.MAX_FILE) {
        throw Fault.of(Fault.Kind.TOO_LARGE, "import-too-large", file);
      }
      return content;
    } catch (NoSuchFileException e) {
      throw Fault.of(Fault.Kind.NOT_FOUND, "import-missing", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
