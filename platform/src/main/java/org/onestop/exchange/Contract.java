package org.onestop.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import tools.jackson.databind.JsonNode;

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
 * @param supplements what comes out of other items and is passed on
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
    boolean extended,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Supplement> supplements) {
  /**
   * @param field key on the form
   * @param label what the receiving system calls it
   */
  public record Field(String field, String label) {}

  /**
   * A voucher that another department issues and this one is told of; it waits for none.
   *
   * @param from the item it comes out of
   * @param kind under which its department returns it
   * @param label what people call it
   */
  public record Supplement(String from, String kind, String label) {}

  /** Contracts that were frozen before there were supplements have none. */
  public Contract {
    serves = List.copyOf(serves);
    fields = List.copyOf(fields);
    materials = List.copyOf(materials);
    extensions = List.copyOf(extensions);
    supplements = supplements == null ? List.of() : List.copyOf(supplements);
  }

  /** The fields that are sent and shown now. */
  public List<Field> active() {
    if (!extended) {
      return fields;
    }
    return java.util.stream.Stream.concat(fields.stream(), extensions.stream()).toList();
  }

  /**
   * What a push says: exactly the active fields, as far as a form has them.
   *
   * @return label → value, in the contract's order
   */
  public Map<String, JsonNode> payload(Forms forms, FormPlan plan, JsonNode form) {
    Map<String, JsonNode> payload = new LinkedHashMap<>();
    for (Field each : active()) {
      JsonNode answer = form.path(each.field());
      if (!answer.isMissingNode() && !answer.isNull()) {
        payload.put(each.label(), forms.outgoing(plan, each.field(), answer));
      }
    }
    return payload;
  }
}
