package org.onestop.release.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.exchange.Contract;
import org.onestop.form.FormPlan;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/**
 * Every field that a contract sends is asked of everybody who selects an item that sends it: with
 * that item alone, and with no condition that would take it away.
 */
@Component
class ContractsServed implements GateCheck {
  private final Forms forms;

  ContractsServed(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "contracts-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    Map<String, Item> items = Named.items(matter);
    FormPlan plan = subject.content().form();
    for (Contract contract : matter.contracts()) {
      Set<String> told = new LinkedHashSet<>();
      for (ApplicantType type : matter.applicantTypes()) {
        Selection all = new Selection(type.id(), new HashSet<>(type.items()));
        Set<String> ruledOut = RuledOut.fields(forms.compose(plan, all).schema());
        for (String id : type.items()) {
          @Nullable Item item = items.get(id);
          if (item != null && sends(item, contract)) {
            Selection alone = new Selection(type.id(), Set.of(id));
            Set<String> asked = forms.compose(plan, alone).fields();
            served(contract, item, asked, ruledOut, told, problems);
          }
        }
      }
    }
  }

  private static void served(
      Contract contract,
      Item item,
      Set<String> asked,
      Set<String> ruledOut,
      Set<String> told,
      Problems problems) {
    List<Contract.Field> active = contract.active();
    for (Contract.Field each : active) {
      String key = each.field();
      String pointer = Pointers.contract(contract.id()) + "/fields";
      if (!asked.contains(key) && told.add(key + "/" + item.id())) {
        problems.block(
            pointer, "contract-field-not-asked", each.label(), key, contract.target(), item.name());
      } else if (asked.contains(key) && ruledOut.contains(key) && told.add(key)) {
        problems.block(pointer, "contract-field-conditional", each.label(), key, contract.target());
      }
    }
  }

  /** An item sends the contract it names, and the one that it owns. */
  private static boolean sends(Item item, Contract contract) {
    return contract.id().equals(item.contract()) || contract.owner().equals(item.id());
  }
}
