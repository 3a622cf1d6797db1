package org.onestop.release.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.form.Condition;
import org.onestop.kernel.Problems;

/** What can be named in a matter, and the finding ({@code unresolved-…}) when it is not there. */
final class Known {
  final Map<String, Item> items;
  final Set<String> materials;
  final Set<String> fields;
  final Set<String> departments = new HashSet<>();
  final Set<String> contracts = new HashSet<>();
  final Problems problems;
  final Set<String> applicantTypes = new HashSet<>();

  Known(Matter matter, Problems problems) {
    this.problems = problems;
    items = Named.items(matter);
    materials = Named.materials(matter).keySet();
    fields = Named.fields(matter).keySet();
    matter.departments().forEach(each -> departments.add(each.id()));
    matter.contracts().forEach(each -> contracts.add(each.id()));
    matter.applicantTypes().forEach(each -> applicantTypes.add(each.id()));
  }

  /**
   * @param kind item, material, field, department, contract or applicant-type
   */
  void one(String pointer, String kind, Set<String> there, String id) {
    if (!there.contains(id)) {
      problems.block(pointer, "unresolved-" + kind, id);
    }
  }

  void all(String pointer, String kind, Set<String> there, List<String> ids) {
    ids.forEach(id -> one(pointer, kind, there, id));
  }

  void condition(String pointer, @Nullable Condition condition) {
    if (condition == null) {
      return;
    }
    each(pointer, condition.all());
    each(pointer, condition.any());
    condition(pointer, condition.not());
    if (condition.items() != null) {
      all(pointer, "item", items.keySet(), condition.items());
    }
    if (condition.applicantTypes() != null) {
      all(pointer, "applicant-type", applicantTypes, condition.applicantTypes());
    }
    if (condition.field() != null) {
      one(pointer, "field", fields, condition.field());
    }
  }

  private void each(String pointer, @Nullable List<Condition> conditions) {
    if (conditions != null) {
      conditions.forEach(part -> condition(pointer, part));
    }
  }
}
