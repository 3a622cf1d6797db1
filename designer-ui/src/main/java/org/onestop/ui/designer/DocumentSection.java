package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Part;
import org.onestop.document.DocumentTemplate;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 文书模板: chosen from those there are, or made from the form; seen as they will be printed. */
final class DocumentSection extends ListSection {
  private static final Pattern SLOT = Pattern.compile("\\{\\{\\s*([#/^!]?)\\s*([\\w.]+)\\s*}}");
  private final ItemCatalog catalog;

  DocumentSection(ItemCatalog catalog) {
    super("documents", Part.DOCUMENTS);
    this.catalog = catalog;
  }

  @Override
  String name(JsonNode element) {
    return element.path("name").asString("");
  }

  /** A new one is the registration form, made from the form as it is now. */
  @Override
  ObjectNode fresh(Desk desk) {
    ObjectNode document = Json.mapper().createObjectNode();
    String title = translate("designer.document.title", desk.bench().matter().name());
    if (desk.bench().element(Part.DOCUMENTS, "registration-form").isEmpty()) {
      document.put("id", "registration-form");
    }
    document.put("name", title).put("html", RegistrationSheet.html(title, desk.bench()));
    return document.put("printable", true);
  }

  @Override
  void properties(Properties sheet, JsonNode element, Desk desk) {
    String id = part().idOf(element);
    sheet.text("designer.name", "/name").flag("designer.document.printable", "/printable");
    if (desk.bench().writable() && id.equals("registration-form")) {
      Button again =
          new Button(
              translate("designer.document.remake"),
              clicked -> {
                ObjectNode changed =
                    (ObjectNode) desk.bench().element(part(), id).orElseThrow().deepCopy();
                String title = changed.path("name").asString("");
                changed.put("html", RegistrationSheet.html(title, desk.bench()));
                if (desk.bench().put(part(), id, changed)) {
                  desk.refresh();
                }
              });
      sheet.with(again);
    }
    IFrame paper = new IFrame();
    paper.setTitle(translate("designer.document.preview", name(element)));
    paper.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
    paper.getElement().setAttribute("srcdoc", specimen(element, desk));
    paper.addClassName("paper");
    sheet.with(paper);
  }

  /** The template with the name of each slot in its place; what repeats stands once. */
  private static String specimen(JsonNode element, Desk desk) {
    Map<String, String> titles = desk.offers().fields();
    return SLOT.matcher(element.path("html").asString(""))
        .replaceAll(found -> {
          String name = found.group(2);
          String key = name.substring(name.indexOf('.') + 1);
          return Matcher.quoteReplacement(
              found.group(1).isEmpty()
                  ? "〔" + RegistrationSheet.escaped(titles.getOrDefault(key, key)) + "〕"
                  : "");
        });
  }

  /** Templates of all matters, to be taken over as they are. */
  @Override
  @Nullable Component below(Desk desk) {
    if (!desk.bench().writable()) {
      return null;
    }
    Map<String, DocumentTemplate> there = new LinkedHashMap<>();
    for (String matter : catalog.matters()) {
      Edition edition = catalog.editions(matter).getFirst();
      catalog
          .matter(matter, edition.version())
          .documents()
          .forEach(each -> there.put(edition.name() + " · " + each.name(), each));
    }
    ComboBox<String> library = new ComboBox<>(translate("designer.document.library"));
    library.setItems(there.keySet());
    library.addValueChangeListener(chosen -> {
      DocumentTemplate template = there.get(chosen.getValue());
      if (chosen.isFromClient() && template != null) {
        if (desk.bench().put(part(), null, Json.mapper().valueToTree(template))) {
          desk.open(new Place(id(), template.id(), null));
        }
      }
    });
    Div below = new Div(library);
    below.addClassName("below-list");
    return below;
  }
}
