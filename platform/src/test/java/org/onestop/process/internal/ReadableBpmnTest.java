package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onestop.process.ReadableBpmn;
import org.onestop.process.Step;

class ReadableBpmnTest {
  private final String compiled = ProcessCompiler.compile(Goldens.JOINED.plan()).xml();
  private final String drawn = Diagram.drawn(compiled.getBytes(StandardCharsets.UTF_8));

  @Test
  void everyStepHasItsNameAndEveryNodeItsFlows() {
    String readable = ReadableBpmn.of(drawn, step -> "步骤" + step.element(), word -> word);

    int flows = count(compiled, "<sequenceFlow ");
    assertThat(count(readable, "<incoming>")).isEqualTo(flows);
    assertThat(count(readable, "<outgoing>")).isEqualTo(flows);
    assertThat(readable).contains("name=\"步骤stage_0\"", "name=\"步骤item_3\"", "name=\"start\"");
    assertThat(count(readable, "<receiveTask ")).isEqualTo(count(readable, "name=\"步骤"));
    assertThat(count(readable, "BPMNShape ")).isEqualTo(count(drawn, "BPMNShape "));
  }

  @Test
  void noNameIsAnExpressionAndNoneEndsItsAttribute() {
    String readable =
        ReadableBpmn.of(drawn, step -> "${Runtime} #{x} \"><script/>", word -> "${" + word + "}");

    assertThat(count(readable, "${")).isEqualTo(count(drawn, "${"));
    assertThat(count(readable, "#{")).isEqualTo(count(drawn, "#{"));
    assertThat(readable).doesNotContain("<script");
  }

  @Test
  void whatIsDeployedHoldsNoNames() {
    assertThat(compiled).doesNotContain(" name=");
    assertThat(Step.ofElement("item_3").position()).isEqualTo(3);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
