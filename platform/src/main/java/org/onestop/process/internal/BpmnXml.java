package org.onestop.process.internal;

import java.util.Map;

/**
 * Writes a chart as BPMN 2.0 XML, always the same for the same chart. Nothing is escaped, since
 * nothing but ids and conditions of our own making is written.
 */
final class BpmnXml {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"\
       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
       xmlns:flowable="http://flowable.org/bpmn" targetNamespace="urn:onestop:process">
        <process id="%s" isExecutable="true" flowable:isEagerExecutionFetching="true">
      """;
  private static final String FOOT =
      """
        </process>
      </definitions>
      """;

  private BpmnXml() {}

  static String write(Chart chart, String key) {
    StringBuilder out = new StringBuilder(HEAD.formatted(key));
    for (Map.Entry<String, Chart.Kind> node : chart.nodes().entrySet()) {
      out.append("    <%s id=\"%s\"".formatted(node.getValue().element, node.getKey()));
      Chart.Flow otherwise = chart.otherwise(node.getKey());
      if (otherwise != null) {
        out.append(" default=\"%s\"".formatted(otherwise.id()));
      }
      out.append("/>\n");
    }
    for (Chart.Flow flow : chart.flows()) {
      out.append(
          "    <sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\""
              .formatted(flow.id(), flow.from(), flow.to()));
      if (flow.condition() == null) {
        out.append("/>\n");
      } else {
        out.append(">\n      <conditionExpression xsi:type=\"tFormalExpression\">")
            .append(flow.condition())
            .append("</conditionExpression>\n    </sequenceFlow>\n");
      }
    }
    return out.append(FOOT).toString();
  }
}
