package org.onestop.catalog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.onestop.catalog.internal.EditionChecking;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.form.KnownDivisions;
import org.onestop.kernel.Problem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The province's catalog as it lies beside this module, whole or deliberately broken, read with the
 * real form language.
 */
public final class ProvinceFiles {
  /** Folder of the edition that is broken in tests. */
  public static final String EDITION = "matters/veteran-services/1.0.0/";

  private static final CatalogFiles ALL =
      CatalogFiles.directory(Path.of("../item-catalog/src/main/resources/catalog"));
  private static final Grammar GRAMMAR = Grammar.of(ALL);
  private static final Forms FORMS = startForms();
  private static final Matter MATTER = readWhole();

  private final Map<String, byte[]> files = new HashMap<>();

  private ProvinceFiles() {
    for (String path : ALL.paths()) {
      if (!path.endsWith(EditionDigest.FILE)) {
        files.put(path, ALL.bytes(path).orElseThrow());
      }
    }
  }

  public static Grammar grammar() {
    return GRAMMAR;
  }

  public static Forms forms() {
    return FORMS;
  }

  public static Matter matter() {
    return MATTER;
  }

  public static ProvinceFiles copy() {
    return new ProvinceFiles();
  }

  /** Replaces text that must be there. */
  public ProvinceFiles replace(String path, String text, String other) {
    String before = new String(files.get(path), StandardCharsets.UTF_8);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(path + " does not say: " + text);
    }
    return put(path, before.replace(text, other));
  }

  public ProvinceFiles put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public ProvinceFiles remove(String path) {
    files.remove(path);
    return this;
  }

  public CatalogFiles files() {
    return CatalogFiles.of(files);
  }

  public CatalogReading read() {
    return checking().read(files());
  }

  public static EditionChecking checking() {
    return new EditionChecking(GRAMMAR, FORMS, code -> code.startsWith("51"));
  }

  /** Findings as {@code pointer code}, in order of their pointers. */
  public static java.util.List<String> told(CatalogReading reading) {
    return reading.problems().list().stream()
        .sorted(Comparator.comparing(Problem::pointer))
        .map(each -> each.pointer() + " " + each.code())
        .toList();
  }

  private static Matter readWhole() {
    CatalogReading reading = copy().read();
    if (reading.editions().isEmpty()) {
      throw new IllegalStateException(reading.problems().toString());
    }
    return reading.editions().getFirst();
  }

  private static Forms startForms() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(Divisions.class, KnownDivisions::few);
    Instant now = Instant.parse("2026-11-23T02:00:00Z");
    context.registerBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC));
    context.scan("org.onestop.form");
    context.refresh();
    return context.getBean(Forms.class);
  }
}
