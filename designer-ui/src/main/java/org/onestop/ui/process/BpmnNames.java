package org.onestop.ui.process;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Writes what people call its steps into BPMN that is shown or taken away. What the engine runs has
 * no names at all: an engine may evaluate a name, so here, too, none can hold an expression.
 */
final class BpmnNames {
  private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

  private BpmnNames() {}

  /**
   * @param names id of an element → name
   */
  static String named(String bpmn, Map<String, String> names) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(bpmn)));
      NodeList elements = document.getElementsByTagNameNS(MODEL, "*");
      for (int i = 0; i < elements.getLength(); i++) {
        if (elements.item(i) instanceof Element element) {
          @Nullable String name = names.get(element.getAttribute("id"));
          if (name != null) {
            element.setAttribute("name", inert(name));
          }
        }
      }
      StringWriter out = new StringWriter();
      TransformerFactory writers = TransformerFactory.newInstance();
      writers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      writers.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toString();
    } catch (Exception unreadable) {
      throw new IllegalStateException("the compiler's BPMN cannot be read", unreadable);
    }
  }

  private static String inert(String name) {
    return name.replace("${", "＄｛").replace("#{", "＃｛");
  }
}
