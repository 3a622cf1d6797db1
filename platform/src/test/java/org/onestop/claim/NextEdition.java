package org.onestop.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.catalog.PolicyRule;
import org.onestop.catalog.PolicyRule.Permission;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import tools.jackson.databind.node.ObjectNode;

/** An edition made from another in a test, change by change. */
public final class NextEdition {
  private final Matter before;
  private final String version;
  private final List<Item> items;
  private final List<Material> materials;
  private final List<FormBlock> form;
  private final List<CodeList> codeLists;
  private final List<PolicyRule> policy;
  private final Map<String, String> notices;
  private final List<ApplicantType> applicantTypes;
  private int limit;

  public NextEdition(Matter before, String version) {
    this.before = before;
    this.version = version;
    this.limit = before.limit();
    this.items = new ArrayList<>(before.items());
    this.materials = new ArrayList<>(before.materials());
    this.form = new ArrayList<>(before.form());
    this.codeLists = new ArrayList<>(before.codeLists());
    this.policy = new ArrayList<>(before.policy());
    this.notices = new LinkedHashMap<>(before.notices());
    this.applicantTypes = new ArrayList<>(before.applicantTypes());
  }

  public NextEdition limit(int workingDays) {
    limit = workingDays;
    return this;
  }

  public NextEdition item(String id, UnaryOperator<Item> change) {
    items.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
    return this;
  }

  /** The item, with every mention of it in other items and in applicant types. */
  public NextEdition withoutItem(String id) {
    items.removeIf(each -> each.id().equals(id));
    items.replaceAll(
        each -> each.withDependsOn(each.dependsOn().stream().filter(e -> !e.equals(id)).toList()));
    applicantTypes.replaceAll(each ->
        new ApplicantType(
            each.id(),
            each.code(),
            each.name(),
            each.items().stream().filter(e -> !e.equals(id)).toList(),
            each.coordinated(),
            each.materials(),
            each.coordinatedNote()));
    return this;
  }

  public NextEdition material(String id, UnaryOperator<Material> change) {
    materials.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
    return this;
  }

  public NextEdition withoutMaterial(String id) {
    materials.removeIf(each -> each.id().equals(id));
    return this;
  }

  public NextEdition help(String block, String key, String text) {
    return field(block, key, field -> field.put("description", text));
  }

  public NextEdition withoutField(String block, String key) {
    return block(block, properties -> properties.remove(key));
  }

  public NextEdition entry(String codeList, CodeList.Entry entry) {
    codeLists.replaceAll(each -> {
      if (!each.id().equals(codeList)) {
        return each;
      }
      List<CodeList.Entry> entries = new ArrayList<>(each.entries());
      entries.add(entry);
      return new CodeList(each.id(), each.name(), each.standard(), entries);
    });
    return this;
  }

  public NextEdition notice(String id, String text) {
    notices.put(id, text);
    return this;
  }

  public NextEdition withoutNotice(String id) {
    notices.remove(id);
    return this;
  }

  /** A rule for exactly this path in the place of what was said of it. */
  public NextEdition policy(String path, Permission permission, Map<String, String> bounds) {
    policy.removeIf(each -> each.path().equals(path));
    policy.add(new PolicyRule(path, permission, bounds));
    return this;
  }

  public Matter made() {
    return new Matter(
        before.matter(),
        version,
        before.name(),
        before.summary(),
        before.eligibility(),
        before.province(),
        before.lead(),
        limit,
        before.pilots(),
        before.channels(),
        List.copyOf(applicantTypes),
        before.stages(),
        List.copyOf(items),
        List.copyOf(materials),
        List.copyOf(form),
        List.copyOf(codeLists),
        before.contracts(),
        before.departments(),
        List.copyOf(policy),
        before.documents(),
        notices,
        before.assumptions(),
        before.resolutions(),
        before.sources(),
        before.guidance());
  }

  private NextEdition field(String block, String key, java.util.function.Consumer<ObjectNode> how) {
    return block(
        block,
        properties -> {
          if (properties.path(key) instanceof ObjectNode field) {
            how.accept(field);
          }
        });
  }

  private NextEdition block(String id, java.util.function.Consumer<ObjectNode> how) {
    form.replaceAll(each -> {
      if (!each.id().equals(id)) {
        return each;
      }
      ObjectNode schema = (ObjectNode) each.schema().deepCopy();
      how.accept((ObjectNode) schema.path("properties"));
      return new FormBlock(id, schema, each.uischema());
    });
    return this;
  }
}
