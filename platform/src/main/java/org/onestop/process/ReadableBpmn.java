package org.onestop.process;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A definition as other modelers and people read it: every step with its name, every node with the
 * flows that come and go. It is a copy to look at; what the engine runs holds no text of anybody.
 */
public final class ReadableBpmn {
  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  /** What an engine could take for an expression, should somebody deploy the copy. */
  private static final String EVALUATED = "[$#{}]";

  private final Document document;
  private final Map<String, Element> nodes = new HashMap<>();
  private final List<Element> flows = new ArrayList<>();

  private ReadableBpmn(Document document) {
    this.document = document;
  }

  /**
   * @param drawn from {@link CaseProcess#bpmn}
   * @param steps what people call a step
   * @param words what people call the rest: {@code start, end, end-early, is-selected, selected,
   *     skipped, outcome, again, end-now, go-on}
   */
  public static String of(String drawn, Function<Step, String> steps, UnaryOperator<String> words) {
    ReadableBpmn readable = new ReadableBpmn(parse(drawn));
    readable.collect();
    readable.connect();
    readable.name(steps, words);
    return readable.written();
  }

  private void collect() {
    NodeList all = document.getElementsByTagNameNS(BPMN, "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element each = (Element) all.item(i);
      if (each.getLocalName().equals("sequenceFlow")) {
        flows.add(each);
      } else if (each.getParentNode() instanceof Element parent
          && "process".equals(parent.getLocalName())) {
        nodes.put(each.getAttribute("id"), each);
      }
    }
  }

  private void connect() {
    for (String side : List.of("incoming", "outgoing")) {
      String end = side.equals("incoming") ? "targetRef" : "sourceRef";
      for (Element flow : flows) {
        Element node = nodes.get(flow.getAttribute(end));
        if (node != null) {
          Element reference = document.createElementNS(BPMN, side);
          reference.setTextContent(flow.getAttribute("id"));
          node.appendChild(reference);
        }
      }
    }
  }

  private void name(Function<Step, String> steps, UnaryOperator<String> words) {
    nodes.forEach((id, node) -> {
      switch (String.valueOf(node.getLocalName())) {
        case "receiveTask" -> named(node, steps.apply(Step.ofElement(id)));
        case "startEvent" -> named(node, words.apply("start"));
        case "endEvent" -> named(node, words.apply(id.equals("end") ? "end" : "end-early"));
        case "exclusiveGateway" -> {
          if (node.hasAttribute("default")) {
            named(node, words.apply(id.endsWith("_before") ? "is-selected" : "outcome"));
          }
        }
        default -> {}
      }
    });
    for (Element each : flows) {
      String word = word(each);
      if (!word.isEmpty()) {
        named(each, words.apply(word));
      }
    }
  }

  /** Why a flow is taken; empty text where there is no choice. */
  private String word(Element flow) {
    String from = flow.getAttribute("sourceRef");
    Element source = nodes.get(from);
    boolean otherwise =
        source != null && source.getAttribute("default").equals(flow.getAttribute("id"));
    boolean conditional = flow.getElementsByTagNameNS(BPMN, "conditionExpression").getLength() > 0;
    if (!otherwise && !conditional) {
      return "";
    }
    if (from.endsWith("_before")) {
      return otherwise ? "skipped" : "selected";
    }
    if (otherwise) {
      return "go-on";
    }
    return flow.getAttribute("targetRef").startsWith("end") ? "end-now" : "again";
  }

  private static void named(Element element, String name) {
    element.setAttribute("name", name.replaceAll(EVALUATED, "·"));
  }

  private static Document parse(String xml) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("a compiled process is no XML", e);
    }
  }

  private String written() {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
