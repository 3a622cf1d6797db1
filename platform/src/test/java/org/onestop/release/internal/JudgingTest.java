package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onestop.claim.Operation;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Severity;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.GateVerdict;

class JudgingTest {
  private final Counting lasting = new Counting("a-1", true);
  private final Counting passing = new Counting("b-1", false);
  private final Judging judging = new Judging(List.of(passing, lasting));

  @Test
  void asksOnceForEachContentAndAnewWhatLooksOutside() {
    judging.judge(Altered.sound().applied(), "510100");
    judging.judge(Altered.sound().applied(), "510107");

    assertThat(lasting.asked).isEqualTo(1);
    assertThat(passing.asked).isEqualTo(2);
  }

  @Test
  void asksAgainWhenTheMatterTheEditionOrTheOverlaysFindingsDiffer() {
    judging.judge(Altered.sound().applied(), "510100");
    judging.judge(Altered.sound().with(matter -> matter.put("limit", 6)).applied(), "510100");
    judging.judge(Altered.sound().edition(matter -> matter.put("limit", 9)).applied(), "510100");
    var found =
        new org.onestop.claim.Applied(
            Altered.sound().applied().effective(),
            new Problems().advise("/operations/0", "operation-pointless"),
            new Problems(),
            List.of());
    judging.judge(found, "510100");

    assertThat(lasting.asked).isEqualTo(4);
  }

  @Test
  void passesWithAdviceAndNotWithABlock() {
    lasting.severity = Severity.ADVISES;
    passing.severity = Severity.ADVISES;
    GateVerdict advised = judging.judge(Altered.sound().applied(), "510100");
    passing.severity = Severity.BLOCKS;
    GateVerdict blocked = judging.judge(Altered.sound().applied(), "510100");

    assertThat(advised.passes()).isTrue();
    assertThat(advised.findings()).hasSize(2);
    assertThat(blocked.passes()).isFalse();
  }

  @Test
  void offersTheRepairOfTheCheckThatFound() {
    GateVerdict verdict = judging.judge(Altered.sound().applied(), "510100");

    assertThat(verdict.findings().getFirst().repair())
        .isEqualTo(new Operation.MatterLimit(1, null));
    assertThat(verdict.findings().getFirst().arguments()).containsExactly("a-1");
  }

  private static final class Counting implements GateCheck {
    private final String id;
    private final boolean lasting;
    private Severity severity = Severity.BLOCKS;
    private int asked;

    Counting(String id, boolean lasting) {
      this.id = id;
      this.lasting = lasting;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public boolean lasting() {
      return lasting;
    }

    @Override
    public void check(GateSubject subject, Problems problems) {
      asked++;
      problems.add(new Problem("/limit", "x", severity, List.of(id)));
    }

    @Override
    public Optional<Operation> repair(GateSubject subject, Problem finding) {
      return Optional.of(new Operation.MatterLimit(1, null));
    }
  }
}
