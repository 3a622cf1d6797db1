package org.onestop.catalog.internal;

/** Turns pointers into a form plan into places in the files of its blocks. */
final class FormPointers {
  private FormPointers() {}

  /**
   * @param pointer {@code /form/<block>/schema/…} or {@code /form/<block>/uischema/…}; anything
   *     else stays behind the matter's own file
   */
  static String file(EditionPlace place, String pointer) {
    String[] steps = pointer.split("/", 5);
    if (steps.length >= 4) {
      String rest = steps.length > 4 ? "/" + steps[4] : "";
      if (steps[3].equals("schema")) {
        return place.schema(steps[2]) + "#" + rest;
      }
      if (steps[3].equals("uischema")) {
        return place.uischema(steps[2]) + "#" + rest;
      }
    }
    return place.matterFile() + "#" + pointer;
  }
}
