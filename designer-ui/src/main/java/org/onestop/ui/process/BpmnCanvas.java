package org.onestop.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Map;
import java.util.stream.Collectors;
import org.onestop.kernel.Json;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.node.BaseJsonNode;

/** BPMN in bpmn-js, which comes in a jar; its mark (bpmn.io) must stay visible. */
@Tag("onestop-bpmn")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://bpmn-viewer.js")
final class BpmnCanvas extends Component {
  private static final long serialVersionUID = 1L;

  /**
   * @param marks id of an element → how far it has come
   */
  BpmnCanvas(String label, String bpmn, Map<String, Mark> marks) {
    getElement().setAttribute("aria-label", label);
    getElement().setProperty("bpmn", bpmn);
    Map<String, String> codes =
        marks.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Words.code(each.getValue())));
    getElement().setPropertyJson("marks", (BaseJsonNode) Json.mapper().valueToTree(codes));
  }

  void zoom(double factor) {
    getElement().callJsFunction("zoom", factor);
  }

  void fit() {
    getElement().callJsFunction("fit");
  }
}
