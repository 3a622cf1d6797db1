package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.claim.Upgrade;
import org.onestop.claim.Upgrade.Choice;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.Resolution;
import org.onestop.claim.Upgrade.State;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;

/** Makes the newer overlay of what was chosen, and tells everything that is not. */
final class Resolving {
  private final Upgrade upgrade;
  private final Map<Integer, Resolution> chosen = new HashMap<>();
  private final Problems problems = new Problems();
  private final List<Operation> kept = new ArrayList<>();
  private final List<Operation> dropped = new ArrayList<>();
  private final List<Operation> edited = new ArrayList<>();

  /** Of each kept operation: its index in the older overlay. */
  private final List<Integer> from = new ArrayList<>();

  Resolving(Upgrade upgrade, List<Resolution> resolutions) {
    this.upgrade = upgrade;
    for (Resolution each : resolutions) {
      String pointer = pointer(each.operation());
      if (each.operation() < 0 || each.operation() >= upgrade.lines().size()) {
        problems.block(pointer, "resolution-of-nothing");
      } else if (chosen.put(each.operation(), each) != null) {
        problems.block(pointer, "resolution-twice");
      }
    }
  }

  Upgrade.Resolved resolved() {
    for (int i = 0; i < upgrade.lines().size(); i++) {
      Line line = upgrade.lines().get(i);
      @Nullable Resolution resolution = chosen.get(i);
      if (resolution != null) {
        settle(i, line, resolution);
      } else if (line.state() == State.CARRIED) {
        keep(i, line.operation());
      } else {
        problems.block(pointer(i), "resolution-missing");
      }
    }
    Overlay overlay = new Overlay(upgrade.matter(), upgrade.division(), upgrade.to(), kept);
    return new Upgrade.Resolved(overlay, List.copyOf(dropped), List.copyOf(edited), problems);
  }

  /** The same findings at the operations of the older overlay that they come from. */
  Problems placed(Problems findings) {
    Problems placed = new Problems();
    for (Problem each : findings.list()) {
      String[] steps = each.pointer().split("/", 4);
      String rest = steps.length > 3 ? "/" + steps[3] : "";
      String pointer = pointer(from.get(Integer.parseInt(steps[2]))) + rest;
      placed.add(new Problem(pointer, each.code(), each.severity(), each.arguments()));
    }
    return placed;
  }

  private void settle(int index, Line line, Resolution resolution) {
    if (resolution.choice() == Choice.THEIRS) {
      dropped.add(line.operation());
      return;
    }
    if (resolution.choice() == Choice.OURS) {
      if (line.keepable()) {
        keep(index, line.operation());
      } else {
        problems.addAll("", line.findings());
      }
      return;
    }
    Optional<Operation> other = Optional.ofNullable(resolution.edited());
    if (other.isEmpty()) {
      problems.block(pointer(index), "resolution-without-edit");
    } else if (!other.get().getClass().equals(line.operation().getClass())) {
      problems.block(pointer(index), "resolution-of-another-kind");
    } else {
      keep(index, other.get());
      if (!other.get().equals(line.operation())) {
        edited.add(line.operation());
      }
    }
  }

  private void keep(int index, Operation operation) {
    kept.add(operation);
    from.add(index);
  }

  private static String pointer(int index) {
    return "/operations/" + index;
  }
}
