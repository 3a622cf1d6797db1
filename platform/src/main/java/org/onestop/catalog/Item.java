package org.onestop.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Condition;
import tools.jackson.databind.JsonNode;

/**
 * A service item (事项).
 *
 * @param code 事项类型, GB/T 39046 A.1
 * @param formLabel what it is called on the printed 登记表; null when it is not printed
 * @param department id of the department that handles it
 * @param channel online, online-apply-offline-handle, offline or display-only (shown, never
 *     handled)
 * @param limit working days; 0 for display-only
 * @param limitNote what does not count, as people read it
 * @param dependsOn ids of the items that must end first
 * @param condition when an applicant may select it; null for always
 * @param routes allowed ways to hand it over: exchange, desk, session
 * @param route the one taken
 * @param contract id of the contract an exchange route sends, and that bounds what its unit sees;
 *     null: the unit sees {@code fields}
 * @param fields keys its unit sees when no contract names it
 * @param routeBy key of the region or address field whose place decides the unit; null: the
 *     handling county
 * @param resultForm object schema with {@code examples}; null for none
 * @param followUps what goes on after closing, untimed
 * @param local true for a division's own item (拓展事项)
 * @param source clause of the plan
 */
public record Item(
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
    List<String> routes,
    String route,
    @Nullable String contract,
    List<String> fields,
    @Nullable String routeBy,
    @Nullable JsonNode resultForm,
    List<FollowUp> followUps,
    List<CarriedMaterial> carried,
    boolean local,
    String source) {

  /** Work that goes on after closing; {@code kind} is kebab-case. */
  public record FollowUp(String kind, String name) {}

  /**
   * What the applicant brings along to the department, never uploaded (现场携带材料).
   *
   * @param when null for always
   */
  public record CarriedMaterial(String name, @Nullable Condition when) {}

  public boolean displayOnly() {
    return channel.equals("display-only");
  }

  public Item withLimit(int workingDays) {
    return new Item(
        id,
        code,
        name,
        formLabel,
        department,
        channel,
        workingDays,
        limitNote,
        dependsOn,
        condition,
        routes,
        route,
        contract,
        fields,
        routeBy,
        resultForm,
        followUps,
        carried,
        local,
        source);
  }

  public Item withRoute(String other) {
    return new Item(
        id,
        code,
        name,
        formLabel,
        department,
        channel,
        limit,
        limitNote,
        dependsOn,
        condition,
        routes,
        other,
        contract,
        fields,
        routeBy,
        resultForm,
        followUps,
        carried,
        local,
        source);
  }

  public Item withChannel(String other) {
    return new Item(
        id,
        code,
        name,
        formLabel,
        department,
        other,
        limit,
        limitNote,
        dependsOn,
        condition,
        routes,
        route,
        contract,
        fields,
        routeBy,
        resultForm,
        followUps,
        carried,
        local,
        source);
  }

  public Item withDependsOn(List<String> others) {
    return new Item(
        id,
        code,
        name,
        formLabel,
        department,
        channel,
        limit,
        limitNote,
        List.copyOf(others),
        condition,
        routes,
        route,
        contract,
        fields,
        routeBy,
        resultForm,
        followUps,
        carried,
        local,
        source);
  }

  /** The same as a division's own item, which sees these fields besides those it names. */
  public Item asLocal(List<String> seen) {
    return new Item(
        id,
        code,
        name,
        formLabel,
        department,
        channel,
        limit,
        limitNote,
        dependsOn,
        condition,
        routes,
        route,
        contract,
        List.copyOf(seen),
        routeBy,
        resultForm,
        followUps,
        carried,
        true,
        source);
  }
}
