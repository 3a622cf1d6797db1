package org.onestop.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.Contract;
import org.onestop.form.Condition;
import tools.jackson.databind.JsonNode;

/**
 * A service item as it is handled here.
 *
 * @param channel online, online-apply-offline-handle, offline or display-only
 * @param limit working days
 * @param dependsOn ids of the items that must end first
 * @param condition when it may be selected; null for always
 * @param route exchange, desk or session
 * @param contract id of the contract that is sent and that bounds what its unit sees; null for none
 * @param fields keys its unit sees when there is no contract
 * @param routeBy key of the field whose place decides the unit; null: the handling county
 * @param units division → unit id, where a division named a unit of its own for it
 * @param delegatedTo office that acts for the department (委托); null for none
 * @param letter document that office gives the applicant when it is done; null for none
 * @param basis clauses it rests on; null where none are named
 */
public record ReleasedItem(
    String id,
    String code,
    String name,
    @Nullable String formLabel,
    String department,
    String channel,
    int limit,
    @Nullable String limitNote,
    List<String> dependsOn,
    @Nullable Condition condition,
    String route,
    @Nullable String contract,
    List<String> fields,
    @Nullable String routeBy,
    @Nullable JsonNode resultForm,
    List<FollowUp> followUps,
    List<CarriedMaterial> carried,
    Map<String, String> units,
    @Nullable String delegatedTo,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String letter,
    boolean local,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String basis) {
  /** Absence is read back from JSON as a null node; here it is null. */
  public ReleasedItem {
    resultForm = resultForm == null || resultForm.isNull() ? null : resultForm;
  }

  /** Whether it is pushed to its department's system. */
  public boolean pushed() {
    return route.equals("exchange");
  }

  /** Whether a push names it: unless it has a contract of its own and another route here. */
  public boolean goesWith(Contract pushed) {
    return pushed.serves().contains(id) && (contract == null || pushed());
  }

  /** Work that goes on after closing, untimed. */
  public record FollowUp(String kind, String name) {}

  /** What the applicant brings along, never uploaded. */
  public record CarriedMaterial(String name, @Nullable Condition when) {}
}
