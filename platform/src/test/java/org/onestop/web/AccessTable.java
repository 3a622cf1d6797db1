package org.onestop.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may do what: {@code access.tsv}. A row is an endpoint and a resource, a column a role, a cell
 * one letter for each {@link Relation}: {@code A} allowed, {@code E} allowed and nothing of the
 * resource in the answer, {@code U} 401, {@code F} 403, {@code N} 404, {@code -} nobody stands
 * there.
 */
final class AccessTable {
  static final List<String> ROLES =
      List.of(
          "anonymous",
          "catalog",
          "approve",
          "config",
          "publish",
          "counter",
          "unit",
          "supervise",
          "kiosk",
          "sysadmin",
          "secadmin",
          "auditor");
  private static final String FILE = "access.tsv";

  private AccessTable() {}

  /** Where the caller stands, seen from the resource. */
  enum Relation {
    OWN,
    CHILD,
    PARENT,
    SIBLING,
    OTHER_CITY
  }

  /**
   * @param resource what the request is about; {@code -} for nothing that belongs to a division
   */
  record Endpoint(String method, String path, String resource) {
    @Override
    public String toString() {
      return method + "\t" + path + "\t" + resource;
    }
  }

  /** Cells in the order of {@link #ROLES}. */
  static Map<Endpoint, List<String>> read() {
    Map<Endpoint, List<String>> rows = new LinkedHashMap<>();
    List<String> lines;
    try (InputStream in =
        Objects.requireNonNull(AccessTable.class.getResourceAsStream(FILE), FILE)) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!lines.getFirst().equals(header())) {
      throw new IllegalStateException(FILE + " starts with " + header());
    }
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      Endpoint endpoint = new Endpoint(cells.get(0), cells.get(1), cells.get(2));
      if (cells.size() != ROLES.size() + 3 || rows.containsKey(endpoint)) {
        throw new IllegalStateException(FILE + ": a row of its own for each: " + line);
      }
      rows.put(endpoint, cells.subList(3, cells.size()));
    }
    return rows;
  }

  static String header() {
    return "method\tpath\tresource\t" + String.join("\t", ROLES);
  }
}
