package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds texts that are longer than they may be before any pattern or format looks at them, so that
 * a hostile text costs no more than reading it once. Characters are counted as code points.
 */
final class Lengths {
  private static final int LONGEST = 4_000;
  private final Findings findings;
  private final List<Finding> found = new ArrayList<>();

  private Lengths(Findings findings) {
    this.findings = findings;
  }

  static List<Finding> tooLong(CheckedForm form, Findings findings, ObjectNode answers) {
    Lengths lengths = new Lengths(findings);
    for (Map.Entry<String, JsonNode> each : answers.properties()) {
      lengths.look(form.property(each.getKey()), each.getValue(), List.of(each.getKey()));
    }
    return lengths.found;
  }

  private void look(JsonNode schema, JsonNode answer, List<String> path) {
    if (answer.isString()) {
      String text = answer.stringValue();
      int longest = Math.min(LONGEST, schema.path("maxLength").asInt(LONGEST));
      if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
        found.add(findings.tooLong(path, longest));
      }
    }
    for (int i = 0; answer.isArray() && i < answer.size(); i++) {
      look(schema.path("items"), answer.path(i), below(path, String.valueOf(i)));
    }
    for (Map.Entry<String, JsonNode> each : answer.properties()) {
      look(
          schema.path("properties").path(each.getKey()),
          each.getValue(),
          below(path, each.getKey()));
    }
  }

  private static List<String> below(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
