package org.onestop.form;

import java.util.List;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** A rule over several fields, named in a block's {@code x-rules} and found by its id. */
public interface FormRule {
  /** A field and what was answered, which is there and has no finding of its own. */
  record Answered(FormField field, JsonNode answer) {}

  /** What {@code x-rules[].rule} says, kebab-case. */
  String id();

  /** Whether it can work on this many fields. */
  boolean takes(int fields);

  /** Checks the answers of its fields, in their order; pointers are {@code /<key>}. */
  void check(List<Answered> answers, Problems problems);
}
