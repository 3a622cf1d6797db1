package org.onestop.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BpmnNamesTest {
  private static final String BPMN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
        <process id="p"><receiveTask id="item_0"/><receiveTask id="item_1"/></process>
      </definitions>
      """;

  @Test
  void writesWhatPeopleCallAStep() {
    assertThat(BpmnNames.named(BPMN, Map.of("item_0", "退役报到")))
        .contains("name=\"退役报到\"")
        .containsOnlyOnce("name=");
  }

  @Test
  void aNameIsNeverAnExpressionNorMarkup() {
    assertThat(BpmnNames.named(BPMN, Map.of("item_0", "a${1+1}#{2}\"/><x>", "item_1", "$${{3}")))
        .doesNotContain("${", "#{", "<x>")
        .contains("item_1");
  }
}
