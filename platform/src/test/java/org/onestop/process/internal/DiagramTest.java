package org.onestop.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DiagramTest {
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

  private final Definition definition = ProcessCompiler.compile(Goldens.JOINED.plan());
  private final Document drawn = parse(draw());

  @Test
  void drawsEveryNodeAndEveryFlow() {
    List<String> shapes = references("BPMNShape");
    List<String> edges = references("BPMNEdge");

    assertThat(shapes).contains("start", "stage_0", "item_3", "item_3_join", "join", "end");
    assertThat(edges).hasSize(count(definition.xml(), "<sequenceFlow "));
    assertThat(shapes)
        .hasSize(
            count(definition.xml(), "Gateway id")
                + count(definition.xml(), "Task id")
                + count(definition.xml(), "Event id"));
  }

  @Test
  void keepsShapesApartAndLeadsFromLeftToRight() {
    List<double[]> boxes = new ArrayList<>();
    NodeList bounds = drawn.getElementsByTagNameNS(DC, "Bounds");
    for (int i = 0; i < bounds.getLength(); i++) {
      boxes.add(box((Element) bounds.item(i)));
    }

    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
      }
    }
    assertThat(left("start")).isLessThan(left("stage_0"));
    assertThat(left("stage_1")).isLessThan(left("item_1"));
    assertThat(left("item_1")).isLessThan(left("item_2"));
    assertThat(left("join")).isLessThan(left("end"));
  }

  @Test
  void drawsTheSameEachTime() {
    assertThat(draw()).isEqualTo(draw());
  }

  private String draw() {
    return Diagram.drawn(definition.xml().getBytes(StandardCharsets.UTF_8));
  }

  private double left(String element) {
    NodeList shapes = drawn.getElementsByTagNameNS(DI, "BPMNShape");
    for (int i = 0; i < shapes.getLength(); i++) {
      Element shape = (Element) shapes.item(i);
      if (shape.getAttribute("bpmnElement").equals(element)) {
        return box((Element) shape.getElementsByTagNameNS(DC, "Bounds").item(0))[0];
      }
    }
    throw new AssertionError(element);
  }

  private List<String> references(String kind) {
    List<String> references = new ArrayList<>();
    NodeList found = drawn.getElementsByTagNameNS(DI, kind);
    for (int i = 0; i < found.getLength(); i++) {
      references.add(((Element) found.item(i)).getAttribute("bpmnElement"));
    }
    return references;
  }

  private static double[] box(Element bounds) {
    return new double[] {
      number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")
    };
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static boolean overlap(double[] one, double[] other) {
    return one[0] < other[0] + other[2]
        && other[0] < one[0] + one[2]
        && one[1] < other[1] + other[3]
        && other[1] < one[1] + one[3];
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
