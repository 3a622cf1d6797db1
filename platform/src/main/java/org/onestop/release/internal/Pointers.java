package org.onestop.release.internal;

/** Places in a matter, as {@link org.onestop.catalog.MatterTree} addresses them. */
final class Pointers {
  private Pointers() {}

  static String item(String id) {
    return "/items/" + escape(id);
  }

  static String material(String id) {
    return "/materials/" + escape(id);
  }

  static String applicantType(String id) {
    return "/applicantTypes/" + escape(id);
  }

  static String contract(String id) {
    return "/contracts/" + escape(id);
  }

  static String field(String block, String key) {
    return "/form/" + escape(block) + "/" + escape(key);
  }

  static String question(String id) {
    return "/guidance/questions/" + escape(id);
  }

  static String option(String question, String id) {
    return question(question) + "/options/" + escape(id);
  }

  static String counter(String division, String name) {
    return "/counters/" + division + "-" + name.replace('~', '_').replace('/', '_');
  }

  static String escape(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
