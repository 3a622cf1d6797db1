package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.onestop.catalog.Part;
import tools.jackson.databind.JsonNode;

/** 登记表 made from a form: every field in its block, each answer in a slot of its own. */
final class RegistrationSheet {
  private static final String STYLE =
      """
      @page { size: A4 portrait; margin: 18mm 16mm; }
      body { font-family: "Noto Sans SC"; font-size: 10pt; line-height: 1.5; color: #000; }
      h1 { font-size: 16pt; text-align: center; margin: 0 0 3mm 0; }
      table { width: 99.4%; border-collapse: collapse; margin: 0 auto 3mm auto; }
      th, td { border: 0.5pt solid #000; padding: 1.2mm 1.5mm; text-align: left; }
      th { font-weight: normal; width: 32%; }
      th.block { font-weight: bold; width: auto; }
      tr { page-break-inside: avoid; }
      p { margin: 0 0 2mm 0; }
      """;

  /** What no slot can be ended by. */
  private static final String KEY = "[a-z][A-Za-z0-9]*";

  private RegistrationSheet() {}

  static String html(String title, Bench bench) {
    StringBuilder html = new StringBuilder(4_000);
    html.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">\n<head>\n");
    html.append("<meta charset=\"UTF-8\"/>\n<title>").append(escaped(title));
    html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>");
    html.append(escaped(title)).append("</h1>\n<p>");
    slot(html, "designer.document.type", "applicantType");
    slot(html, "designer.document.division", "division");
    slot(html, "designer.document.date", "date");
    html.append("</p>\n");
    for (JsonNode block : bench.elements(Part.FORM)) {
      html.append("<table>\n<tr><th class=\"block\" colspan=\"2\">");
      html.append(escaped(block.at("/schema/title").asString(""))).append("</th></tr>\n");
      block.at("/schema/properties").properties().stream()
          .filter(each -> each.getKey().matches(KEY))
          .forEach(each -> {
            html.append("<tr><th>").append(escaped(each.getValue().path("title").asString("")));
            html.append("</th><td>{{fields.").append(each.getKey()).append("}}</td></tr>\n");
          });
      html.append("</table>\n");
    }
    html.append("<p>{{commitment}}</p>\n<p>");
    html.append(translate("designer.document.sign"));
    html.append("{{#signature}}<img style=\"height: 9mm\" src=\"{{signature}}\" alt=\"\"/>");
    return html.append("{{/signature}}</p>\n</body>\n</html>\n").toString();
  }

  private static void slot(StringBuilder html, String label, String name) {
    html.append(translate(label)).append("{{").append(name).append("}}　");
  }

  /** Nothing that a person typed opens an element or a slot. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }
}
