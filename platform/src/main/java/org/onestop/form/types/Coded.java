package org.onestop.form.types;

import org.onestop.kernel.Json;
import tools.jackson.databind.node.ObjectNode;

/** A coded value as departments get it: the code and what people read for it. */
final class Coded {
  private Coded() {}

  static ObjectNode of(String code, String text) {
    return Json.mapper().createObjectNode().put("code", code).put("text", text);
  }
}
