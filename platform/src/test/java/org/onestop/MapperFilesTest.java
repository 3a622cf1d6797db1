package org.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every mapper file must keep to: its own room's tables, bound values only, bounded writes.
 */
class MapperFilesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/onestop");
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("crypto", "crypto_"),
          Map.entry("division", "div_"),
          Map.entry("calendar", "cal_"),
          Map.entry("identity", "idn_"),
          Map.entry("material", "mat_"),
          Map.entry("document", "doc_"),
          Map.entry("message", "msg_"),
          Map.entry("process", "prc_"),
          Map.entry("exchange", "exc_"),
          Map.entry("catalog", "cat_"),
          Map.entry("claim", "clm_"),
          Map.entry("release", "rel_"),
          Map.entry("casework", "cw_"),
          Map.entry("archive", "arc_"),
          Map.entry("audit", "aud_"),
          Map.entry("web", "web_"));
  private static final Pattern TABLE =
      Pattern.compile(
          "(?i)\\b(?:from|join|into|(?<!key )update)\\s+(?!set\\b|skip\\b|nowait\\b|\\()([a-z_]+)");

  @Test
  void thereAreMapperFiles() {
    assertThat(mapperFiles()).isNotEmpty();
  }

  @Test
  void noTextIsEverPutIntoSql() {
    assertThat(mapperFiles()).allSatisfy(file -> assertThat(read(file)).doesNotContain("${"));
  }

  @Test
  void sqlTouchesOnlyItsOwnRoomsTables() {
    List<String> strangers = new ArrayList<>();
    for (Path file : mapperFiles()) {
      String room = RESOURCES.relativize(file).getName(0).toString();
      String prefix = PREFIXES.getOrDefault(room, "?");
      Matcher tables = TABLE.matcher(read(file).replaceAll("<!--.*?-->", ""));
      while (tables.find()) {
        String table = tables.group(1).toLowerCase(Locale.ROOT);
        if (table.contains("_") && !table.startsWith(prefix)) {
          strangers.add(file.getFileName() + ": " + table);
        }
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void everyUpdateAndDeleteIsBounded() {
    List<String> unbounded = new ArrayList<>();
    Pattern write = Pattern.compile("(?s)<(update|delete)\\b[^>]*>(.*?)</\\1>");
    for (Path file : mapperFiles()) {
      Matcher writes = write.matcher(read(file));
      while (writes.find()) {
        String body = writes.group(2);
        boolean where =
            body.toLowerCase(Locale.ROOT).contains("where") && !body.contains("<where>");
        if (!where) {
          unbounded.add(file.getFileName() + ": " + body.strip().lines().findFirst().orElse(""));
        }
      }
    }
    assertThat(unbounded).isEmpty();
  }

  private static List<Path> mapperFiles() {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith("Mapper.xml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
