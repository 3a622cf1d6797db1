package org.onestop.process;

import java.util.List;
import java.util.Set;
import org.onestop.process.internal.CompiledProcess;

/**
 * Plays the very BPMN that a plan is compiled to, in memory: its gateways, joins and conditions as
 * they are written there. Nothing is deployed. Never changes.
 *
 * @see <a href="../../../../../../docs/decisions/0012-the-smoke-test-plays-the-compiled-bpmn.md">
 *     0012: the smoke test plays the compiled BPMN</a>
 */
public final class Rehearsal {
  private final CompiledProcess compiled;

  private Rehearsal(CompiledProcess compiled) {
    this.compiled = compiled;
  }

  /** Throws {@link IllegalArgumentException} for a plan whose process would not come to its end. */
  public static Rehearsal of(ProcessPlan plan) {
    return new Rehearsal(CompiledProcess.of(plan));
  }

  /** The BPMN 2.0 XML with its layout. */
  public String bpmn() {
    return compiled.drawn();
  }

  /** Plays a case that is never sent back, all that waits at a time at once. */
  public Passage play(Set<Integer> selected) {
    return compiled.play(selected);
  }

  /**
   * The way of a case.
   *
   * @param waves element ids of the waits; those of one wave wait at the same time
   * @param passed ids of all elements and flows on the way
   * @param ends how often the end was reached: 1 when all is well
   * @param left how many tokens were left over: 0 when all is well
   */
  public record Passage(List<List<String>> waves, Set<String> passed, int ends, int left) {
    public Passage {
      waves = List.copyOf(waves);
      passed = Set.copyOf(passed);
    }
  }
}
