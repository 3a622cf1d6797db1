package org.onestop.release.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.exchange.Contract;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/** Whatever the effective matter names is there. */
@Component
class ReferencesResolve implements GateCheck {
  @Override
  public String id() {
    return "references-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Known known = new Known(subject.matter(), problems);
    known.one("/lead", "department", known.departments, subject.matter().lead());
    subject.matter().items().forEach(each -> item(each, known));
    subject.matter().applicantTypes().forEach(each -> applicantType(each, known));
    for (Material each : subject.matter().materials()) {
      String at = Pointers.material(each.id());
      known.all(at + "/sharedTo", "item", known.items.keySet(), each.sharedTo());
      known.condition(at + "/when", each.when());
    }
    for (Contract each : subject.matter().contracts()) {
      String at = Pointers.contract(each.id());
      known.one(at + "/owner", "item", known.items.keySet(), each.owner());
      known.all(at + "/serves", "item", known.items.keySet(), each.serves());
      known.all(at + "/materials", "material", known.materials, each.materials());
      List<String> keys = each.active().stream().map(Contract.Field::field).toList();
      known.all(at + "/fields", "field", known.fields, keys);
      List<String> from = each.supplements().stream().map(Contract.Supplement::from).toList();
      known.all(at + "/supplements", "item", known.items.keySet(), from);
    }
    subject
        .applied()
        .effective()
        .settings()
        .sessions()
        .forEach(each ->
            known.all(
                "/sessions/" + Pointers.escape(each.id()) + "/items",
                "item",
                known.items.keySet(),
                each.items()));
  }

  private static void item(Item item, Known known) {
    String at = Pointers.item(item.id());
    known.one(at + "/department", "department", known.departments, item.department());
    known.all(at + "/dependsOn", "item", known.items.keySet(), item.dependsOn());
    for (String each : item.dependsOn()) {
      @Nullable Item before = known.items.get(each);
      if (before != null && before.displayOnly()) {
        known.problems.block(at + "/dependsOn", "item-waits-for-shown", item.name(), before.name());
      }
    }
    known.all(at + "/fields", "field", known.fields, item.fields());
    if (item.contract() != null) {
      known.one(at + "/contract", "contract", known.contracts, item.contract());
    }
    if (item.routeBy() != null) {
      known.one(at + "/routeBy", "field", known.fields, item.routeBy());
    }
    known.condition(at + "/condition", item.condition());
    for (int i = 0; i < item.carried().size(); i++) {
      known.condition(at + "/carried/" + i + "/when", item.carried().get(i).when());
    }
  }

  private static void applicantType(ApplicantType type, Known known) {
    String at = Pointers.applicantType(type.id());
    known.all(at + "/items", "item", known.items.keySet(), type.items());
    known.all(at + "/coordinated", "item", known.items.keySet(), type.coordinated());
    known.all(at + "/materials", "material", known.materials, type.materials());
  }
}
