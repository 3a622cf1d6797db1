package org.onestop.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onestop.identity.Role;

/** The table of who may open which page: {@code pages.csv} beside this class. */
final class Pages {
  static final String ANONYMOUS = "anonymous";
  static final String OPEN = "open";
  static final String REFUSED = "refused";
  static final String SIGN_IN = "sign-in";
  static final String APPLICANT_SIGN_IN = "applicant-sign-in";

  private Pages() {}

  /**
   * Route, then who (a role or {@link #ANONYMOUS}), then open, refused or the sign-in it leads to.
   */
  static Map<String, Map<String, String>> table() {
    try (InputStream file = Objects.requireNonNull(Pages.class.getResourceAsStream("pages.csv"))) {
      List<String> lines = new String(file.readAllBytes(), UTF_8).lines().toList();
      List<String> who = List.of(lines.getFirst().split(",", -1));
      Map<String, Map<String, String>> table = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = List.of(line.split(",", -1));
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i < who.size(); i++) {
          row.put(who.get(i), cells.get(i));
        }
        table.put(cells.getFirst(), row);
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> everyone() {
    return Stream.concat(Stream.of(ANONYMOUS), Arrays.stream(Role.values()).map(Role::name))
        .toList();
  }
}
