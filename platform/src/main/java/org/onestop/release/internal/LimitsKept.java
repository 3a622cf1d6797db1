package org.onestop.release.internal;

import java.util.Map;
import java.util.Optional;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.claim.Operation;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/** Nothing takes longer than the province allows, and no chain of items longer than the matter. */
@Component
class LimitsKept implements GateCheck {
  private static final String ABOVE = "limit-above-province";

  @Override
  public String id() {
    return "limits-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    Matter edition = subject.edition();
    if (matter.limit() > edition.limit()) {
      problems.block("/limit", ABOVE, matter.name(), matter.limit(), edition.limit());
    }
    Map<String, Item> province = Named.items(edition);
    for (Item each : matter.items()) {
      String at = Pointers.item(each.id()) + "/limit";
      if (!each.displayOnly() && each.limit() < 1) {
        problems.block(at, "item-without-limit", each.name());
      }
      Optional.ofNullable(province.get(each.id()))
          .filter(before -> each.limit() > before.limit())
          .ifPresent(
              before -> problems.block(at, ABOVE, each.name(), each.limit(), before.limit()));
    }
    for (ApplicantType each : matter.applicantTypes()) {
      chain(matter, each, problems);
    }
  }

  @Override
  public Optional<Operation> repair(GateSubject subject, Problem finding) {
    if (!finding.code().equals(ABOVE)) {
      return Optional.empty();
    }
    if (finding.pointer().equals("/limit")) {
      return Optional.of(new Operation.MatterLimit(subject.edition().limit(), null));
    }
    return subject.edition().items().stream()
        .filter(each -> finding.pointer().equals(Pointers.item(each.id()) + "/limit"))
        .findFirst()
        .map(each -> new Operation.ItemLimit(each.id(), each.limit(), null));
  }

  private static void chain(Matter matter, ApplicantType type, Problems problems) {
    LongestChain chain = LongestChain.of(matter, type);
    if (chain.workingDays() > matter.limit()) {
      problems.block(
          Pointers.applicantType(type.id()),
          "chain-too-long",
          type.name(),
          String.join(" → ", chain.names()),
          chain.workingDays(),
          matter.limit());
    }
  }
}
