package org.onestop.release;

import java.util.List;

/**
 * What the gate says, all findings at once.
 *
 * @param passes whether nothing blocks
 */
public record GateVerdict(boolean passes, List<GateFinding> findings) {
  public GateVerdict {
    findings = List.copyOf(findings);
  }

  public static GateVerdict of(List<GateFinding> findings) {
    return new GateVerdict(findings.stream().noneMatch(GateFinding::blocks), findings);
  }
}
