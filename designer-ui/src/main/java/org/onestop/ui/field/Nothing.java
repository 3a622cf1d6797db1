package org.onestop.ui.field;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** No answer. */
final class Nothing {
  static final JsonNode NODE = MissingNode.getInstance();

  private Nothing() {}

  static boolean is(JsonNode answer) {
    return answer.isMissingNode() || answer.isNull();
  }
}
