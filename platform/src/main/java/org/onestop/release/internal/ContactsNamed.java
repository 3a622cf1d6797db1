package org.onestop.release.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.ItemRouting;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedMatter.Contact;
import org.springframework.stereotype.Component;

/** In every unit that receives or handles there is somebody whom colleagues can call. */
@Component
class ContactsNamed implements GateCheck {
  private static final String CONTACTS = "/contacts";

  private final Units units;
  private final Divisions divisions;
  private final ItemRouting routing;

  ContactsNamed(Units units, Divisions divisions, Forms forms) {
    this.units = units;
    this.divisions = divisions;
    this.routing = new ItemRouting(units, divisions, forms);
  }

  @Override
  public String id() {
    return "contacts-1";
  }

  @Override
  public boolean lasting() {
    return false;
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    ReleasedMatter content = subject.content();
    Map<String, String> without = new LinkedHashMap<>();
    for (Division county : divisions.counties(subject.division())) {
      ask(content, routing.counter(content, county.code()), null, without);
      for (ReleasedItem item : content.items()) {
        ask(
            content,
            routing.unitOf(item, county.code(), Json.mapper().createObjectNode()),
            item.id(),
            without);
      }
    }
    if (!without.isEmpty()) {
      List<String> names = List.copyOf(without.values());
      problems.advise(CONTACTS, "contact-missing", Counted.some(names), names.size());
    }
    content.contacts().stream()
        .map(Contact::unit)
        .distinct()
        .filter(each -> units.find(each).isEmpty())
        .forEach(each -> problems.advise(CONTACTS, "contact-unit-unknown", each));
  }

  private static void ask(
      ReleasedMatter content,
      Optional<Unit> unit,
      @Nullable String item,
      Map<String, String> without) {
    unit.filter(each -> content.contact(each.id(), item).isEmpty())
        .ifPresent(each -> without.put(each.id(), each.name()));
  }
}
