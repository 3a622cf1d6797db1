package org.onestop.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values a choice may take.
 *
 * @param standard the standard its codes come from, e.g. GB/T 2261.1-2003; null when the province
 *     keeps it
 */
public record CodeList(String id, String name, @Nullable String standard, List<Entry> entries) {
  /** One value and what people read for it. */
  public record Entry(String code, String text) {}

  public CodeList {
    entries = List.copyOf(entries);
  }

  public Optional<String> text(String code) {
    return entries.stream().filter(e -> e.code().equals(code)).map(Entry::text).findFirst();
  }
}
