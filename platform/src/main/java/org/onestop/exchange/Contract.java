package org.onestop.exchange;

import java.util.List;

/**
 * What one department's system is told about a case, and nothing beyond it; the same list bounds
 * what its unit sees on screen and in documents.
 *
 * @param version rises with every change
 * @param department id of the department
 * @param target name of the receiving system
 * @param owner the item whose dispatch sends it
 * @param serves all items it names, the owner included
 * @param fields in the order of the plan
 * @param materials ids of materials that go with it
 * @param extensions fields that the plan does not list; sent only when {@code extended}
 * @param extended the province's switch for the extensions
 */
public record Contract(
    String id,
    int version,
    String department,
    String target,
    String owner,
    List<String> serves,
    List<Field> fields,
    List<String> materials,
    List<Field> extensions,
    boolean extended) {
  /**
   * @param field key on the form
   * @param label what the receiving system calls it
   */
  public record Field(String field, String label) {}

  public Contract {
    serves = List.copyOf(serves);
    fields = List.copyOf(fields);
    materials = List.copyOf(materials);
    extensions = List.copyOf(extensions);
  }

  /** The fields that are sent and shown now. */
  public List<Field> active() {
    if (!extended) {
      return fields;
    }
    return java.util.stream.Stream.concat(fields.stream(), extensions.stream()).toList();
  }
}
