package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.List;
import org.onestop.catalog.Grammar;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrade;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** What people edit in an upgrade passes the grammar as everything else they write does. */
@Component
class EditedOperations {
  private final Grammar grammar;

  EditedOperations(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Refuses with findings at the operations of the older overlay. */
  void check(String matter, String division, String edition, List<Upgrade.Resolution> chosen) {
    List<Operation> edited = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Upgrade.Resolution each : chosen) {
      if (each.edited() != null) {
        edited.add(each.edited());
        places.add(each.operation());
      }
    }
    Overlay overlay = new Overlay(matter, division, edition, edited);
    Problems placed = new Problems();
    for (Problem each : grammar.check("overlay", Json.mapper().valueToTree(overlay)).list()) {
      String[] steps = each.pointer().split("/", 4);
      boolean within = steps.length > 2 && steps[1].equals("operations");
      String place = within ? "/operations/" + places.get(Integer.parseInt(steps[2])) : "";
      String rest = within && steps.length > 3 ? "/" + steps[3] : "";
      placed.add(new Problem(place + rest, each.code(), each.severity(), each.arguments()));
    }
    placed.orThrow("upgrade-invalid");
  }
}
