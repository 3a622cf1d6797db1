package org.onestop.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.onestop.document.internal.TemplateText;
import org.onestop.kernel.Problems;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;

/**
 * What a template may be: well-formed XHTML without a DTD, escaped Mustache tags only, and nothing
 * that acts or fetches. The rendering keeps to it whatever was checked.
 */
public final class TemplateChecks {
  private TemplateChecks() {}

  /**
   * Everything wrong with a template, pointing at {@code /html}. Codes: {@code template-tag,
   * template-syntax, template-element, template-fetches}.
   */
  public static Problems check(DocumentTemplate template) {
    Problems problems = new Problems();
    checkTags(template.html(), problems);
    try {
      checkNode(parse(template.html()), problems);
    } catch (SAXException e) {
      String where =
          e instanceof SAXParseException at ? at.getLineNumber() + ":" + at.getColumnNumber() : "";
      problems.block("/html", "template-syntax", where, String.valueOf(e.getMessage()));
    }
    return problems;
  }

  /**
   * For each model the names that a template shows and the model has no text for: what would be
   * printed empty. In order of the page; none for a template whose tags do not fit together. Texts
   * that are empty are to be left out of the model.
   */
  public static List<Set<String>> missing(
      DocumentTemplate template, List<? extends JsonNode> models) {
    return TemplateText.missing(template, models);
  }

  /**
   * Parses XHTML; a DTD, which could name files and addresses, is refused.
   *
   * @throws SAXException when it is not well-formed
   */
  public static Document parse(String xhtml) throws SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setExpandEntityReferences(false);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether an element does more than show something. */
  public static boolean acts(Element element) {
    return switch (name(element)) {
      case "script",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "link",
          "base",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "svg",
          "math" ->
          true;
      case "meta" -> element.hasAttribute("http-equiv");
      default -> false;
    };
  }

  /** Tags that do not escape, include other templates or change the delimiters. */
  private static void checkTags(String html, Problems problems) {
    for (int at = html.indexOf("{{"); at >= 0; at = html.indexOf("{{", at + 2)) {
      int next = at + 2;
      while (next < html.length() && Character.isWhitespace(html.charAt(next))) {
        next++;
      }
      if (next < html.length() && "{&=<>$".indexOf(html.charAt(next)) >= 0) {
        problems.block("/html", "template-tag", "{{" + html.charAt(next));
      }
    }
  }

  private static void checkNode(Node node, Problems problems) {
    if (node instanceof Element element) {
      if (acts(element)) {
        problems.block("/html", "template-element", name(element));
      }
      boolean style = name(element).equals("style");
      if (style && fetches(element.getTextContent())
          || fetches(element.getAttribute("style"))
          || element.hasAttribute("href")) {
        problems.block("/html", "template-fetches", name(element));
      }
    }
    for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
      checkNode(each, problems);
    }
  }

  private static boolean fetches(String css) {
    return css.contains("url(") || css.contains("@import") || css.contains("@font-face");
  }

  private static String name(Element element) {
    String local = element.getLocalName();
    return local == null ? element.getTagName() : local;
  }

  /** Says nothing on the standard error stream. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {}

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
