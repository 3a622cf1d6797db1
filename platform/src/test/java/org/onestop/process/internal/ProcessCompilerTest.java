package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.process.ProcessPlan;

class ProcessCompilerTest {
  @Test
  void compilesStagesAndBlocksToExactlyThisBpmn() throws IOException {
    Definition compiled = ProcessCompiler.compile(Goldens.JOINED.plan());

    assertThat(compiled.xml()).isEqualTo(golden(Goldens.JOINED));
  }

  @Test
  void leavesOutForksAndJoinsOfOne() throws IOException {
    Definition compiled = ProcessCompiler.compile(Goldens.CHAIN.plan());

    assertThat(compiled.xml()).isEqualTo(golden(Goldens.CHAIN));
    assertThat(compiled.xml()).doesNotContain("parallelGateway");
  }

  @Test
  void givesEqualPlansOneKeyAndOthersAnother() {
    String key = ProcessCompiler.compile(Goldens.JOINED.plan()).key();

    assertThat(ProcessCompiler.compile(Goldens.JOINED.plan()).key()).isEqualTo(key);
    assertThat(ProcessCompiler.compile(Goldens.CHAIN.plan()).key()).isNotEqualTo(key);
    assertThat(key).matches("p[0-9a-f]{64}");
  }

  @Test
  void compilesWhatHasNothingToDo() {
    assertThat(ProcessCompiler.compile(new ProcessPlan(0, List.of())).xml())
        .contains("sourceRef=\"start\" targetRef=\"end\"");
    assertThat(ProcessCompiler.compile(new ProcessPlan(1, List.of())).xml())
        .contains("sourceRef=\"stage_0_after\" targetRef=\"end\"");
  }

  @Test
  void refusesAPlanThatDoesNotEnd() {
    ProcessPlan circle = new ProcessPlan(1, List.of(Set.of(1), Set.of(0)));

    assertThatThrownBy(() -> ProcessCompiler.compile(circle))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String golden(Goldens golden) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ProcessCompilerTest.class.getResourceAsStream(golden.file()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
