package org.onestop.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.form.CodeList;
import org.onestop.form.Condition;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a division does to an edition. The list is closed: each kind has its grammar, its
 * policy check, its effect and its explanation. Every operation may carry a {@code comment}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Operation {
  /** Why, for those who review; null for none. */
  @Nullable String comment();

  /** A counter (窗口) that applicants can go to; texts that are not known yet are empty. */
  @JsonTypeName("counter")
  record Counter(
      String division,
      String name,
      String address,
      String phone,
      String openingHours,
      @Nullable String comment)
      implements Operation {}

  /** Opening hours of all counters of a division that name none of their own. */
  @JsonTypeName("opening-hours")
  record OpeningHours(String division, String openingHours, @Nullable String comment)
      implements Operation {}

  /**
   * Whom colleagues call in a unit (联络机制), about one of its items where one is named.
   *
   * @param division of the unit
   * @param unit id
   * @param item null for all that name nobody of their own
   * @param name of a person, or a post
   */
  @JsonTypeName("contact")
  record Contact(
      String division,
      String unit,
      @Nullable String item,
      String name,
      String phone,
      @Nullable String remark,
      @Nullable String comment)
      implements Operation {}

  /**
   * The unit that handles an item in a division, instead of the department's own.
   *
   * @param unit id
   */
  @JsonTypeName("item-unit")
  record ItemUnit(String item, String division, String unit, @Nullable String comment)
      implements Operation {}

  /**
   * An office that acts for the department (委托).
   *
   * @param letter id of the document that goes with it; null for none
   */
  @JsonTypeName("delegation")
  record Delegation(String item, String office, @Nullable String letter, @Nullable String comment)
      implements Operation {}

  /**
   * @param route exchange, desk or session
   */
  @JsonTypeName("item-route")
  record ItemRoute(String item, String route, @Nullable String comment) implements Operation {}

  /**
   * @param channel online, online-apply-offline-handle or offline
   */
  @JsonTypeName("item-channel")
  record ItemChannel(String item, String channel, @Nullable String comment) implements Operation {}

  @JsonTypeName("item-limit")
  record ItemLimit(String item, int workingDays, @Nullable String comment) implements Operation {}

  @JsonTypeName("matter-limit")
  record MatterLimit(int workingDays, @Nullable String comment) implements Operation {}

  /** One more item that must end first. */
  @JsonTypeName("dependency")
  record Dependency(String item, String dependsOn, @Nullable String comment) implements Operation {}

  /**
   * 免提交: the material is not asked.
   *
   * @param certificate the shared certificate that stands for it
   */
  @JsonTypeName("material-relief")
  record MaterialRelief(String material, String certificate, @Nullable String comment)
      implements Operation {}

  /** A field of the division's own. */
  @JsonTypeName("local-field")
  record LocalField(
      String block,
      String key,
      boolean required,
      JsonNode schema,
      @Nullable Condition condition,
      @Nullable String comment)
      implements Operation {
    public FieldBody body() {
      return new FieldBody(block, key, required, schema, condition);
    }
  }

  @JsonTypeName("help")
  record Help(String field, String text, @Nullable String comment) implements Operation {}

  @JsonTypeName("placeholder")
  record Placeholder(String field, String text, @Nullable String comment) implements Operation {}

  @JsonTypeName("default")
  record Default(String field, JsonNode value, @Nullable String comment) implements Operation {}

  /**
   * @param fields keys that come first, in this order; the others follow as they were
   */
  @JsonTypeName("order")
  record Order(String block, List<String> fields, @Nullable String comment) implements Operation {}

  /** An item of the division's own (拓展事项), with its fields and materials. */
  @JsonTypeName("local-item")
  record LocalItem(
      Item item,
      List<String> applicantTypes,
      List<FieldBody> fields,
      List<Material> materials,
      @Nullable String comment)
      implements Operation {}

  @JsonTypeName("code-list-entries")
  record CodeListEntries(String codeList, List<CodeList.Entry> entries, @Nullable String comment)
      implements Operation {}

  @JsonTypeName("notice")
  record Notice(String notice, String text, @Nullable String comment) implements Operation {}

  /**
   * A season in which departments sit together (退役季集中办公).
   *
   * @param from first day, ISO 8601
   * @param to last day
   */
  @JsonTypeName("joint-session")
  record JointSession(
      String id,
      String name,
      String place,
      String from,
      String to,
      List<String> items,
      @Nullable String comment)
      implements Operation {}

  /**
   * @param blue working days left at which the light turns blue
   * @param yellow working days left at which it turns yellow
   */
  @JsonTypeName("reminders")
  record Reminders(int blue, int yellow, @Nullable String comment) implements Operation {}

  /**
   * What a local field is.
   *
   * @param block id of the block it lies in; for a local item's fields also a new one
   * @param schema property with {@code title} and {@code x-field}
   * @param condition when it is asked: items, and answers to other fields; null for always
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FieldBody(
      String block, String key, boolean required, JsonNode schema, @Nullable Condition condition) {}
}
