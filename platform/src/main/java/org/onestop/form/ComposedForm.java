package org.onestop.form;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The one form for a selection: what is asked, and nothing else.
 *
 * @param schema self-contained (no {@code $ref}), flat, names draft 2020-12, refuses unknown fields
 * @param uischema JSON Forms; its root is a Categorization with one category a block
 * @param fields keys asked
 */
public record ComposedForm(JsonNode schema, JsonNode uischema, Set<String> fields) {
  public ComposedForm {
    fields = Set.copyOf(fields);
  }
}
