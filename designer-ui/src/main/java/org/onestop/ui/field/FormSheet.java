package org.onestop.ui.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;
import tools.jackson.databind.JsonNode;

/**
 * A form as it is shown: in pages of whole categories, each made when it is first looked at; or all
 * at once. Whatever is answered on one page counts on all.
 */
public final class FormSheet {
  private static final int FIELDS_ON_A_PAGE = 10;

  /** Told after each answer. */
  public interface Listener {
    void answered(Filling filling);
  }

  /**
   * A page.
   *
   * @param titles of its categories
   * @param keys of its fields, hidden ones included
   */
  public record PageOfForm(List<String> titles, Set<String> keys, List<JsonNode> categories) {}

  private final Filling filling;
  private final FieldComponents components;
  private final Texts texts;
  private final Listener listener;
  private final List<PageOfForm> pages;
  private final Map<PageOfForm, List<FormPart>> made = new LinkedHashMap<>();
  private Typing typing = new Typing();

  FormSheet(
      Filling filling,
      FieldComponents components,
      Texts texts,
      List<JsonNode> categories,
      Listener listener) {
    this.filling = filling;
    this.components = components;
    this.texts = texts;
    this.listener = listener;
    this.pages = pages(categories);
  }

  /** Consecutive categories go together as long as a page stays short. */
  private static List<PageOfForm> pages(List<JsonNode> categories) {
    List<PageOfForm> pages = new ArrayList<>();
    List<JsonNode> together = new ArrayList<>();
    int fields = 0;
    for (JsonNode each : categories) {
      int more = Categories.keys(each).size();
      if (!together.isEmpty() && fields + more > FIELDS_ON_A_PAGE) {
        pages.add(page(together));
        together = new ArrayList<>();
        fields = 0;
      }
      together.add(each);
      fields += more;
    }
    if (!together.isEmpty()) {
      pages.add(page(together));
    }
    return List.copyOf(pages);
  }

  private static PageOfForm page(List<JsonNode> categories) {
    return new PageOfForm(
        categories.stream().map(each -> each.path("label").asString("")).toList(),
        categories.stream()
            .flatMap(each -> Categories.keys(each).stream())
            .collect(Collectors.toUnmodifiableSet()),
        List.copyOf(categories));
  }

  public Filling filling() {
    return filling;
  }

  /** The pages that show anything for the answers so far. */
  public List<PageOfForm> pages() {
    return pages.stream()
        .filter(each -> !filling.state().hidden().containsAll(each.keys()))
        .toList();
  }

  /** The page as a component; the same each time. */
  public Div show(PageOfForm page) {
    Div shown = new Div();
    shown.addClassName("form-page");
    typing = new Typing();
    shown.add(typing);
    List<FormPart> parts = parts(page);
    for (int i = 0; i < parts.size(); i++) {
      FormPart part = parts.get(i);
      if (parts.size() > 1) {
        H2 title = new H2(page.titles().get(i));
        title.setVisible(part.showsAnything());
        shown.add(title);
      }
      shown.add(part);
    }
    return shown;
  }

  private List<FormPart> parts(PageOfForm page) {
    return made.computeIfAbsent(
        page,
        asked ->
            asked.categories().stream()
                .map(each -> new FormPart(each, filling, components, texts, this::answered))
                .toList());
  }

  private void answered(String key) {
    typing.taken(key);
    made.values().forEach(parts -> parts.forEach(FormPart::refresh));
    listener.answered(filling);
  }

  /** Shows what is wrong on a page; empty when one can go on. */
  public List<Finding> check(PageOfForm page) {
    return parts(page).stream().flatMap(each -> each.check().stream()).toList();
  }

  /** Whether nothing on a page needs to be put right; shows nothing. */
  public boolean complete(PageOfForm page) {
    return filling.findings(page.keys()).stream()
        .noneMatch(each -> each.severity() == Severity.BLOCKS);
  }

  /** The page a field is on; null when none shows it. */
  public @Nullable PageOfForm pageOf(String key) {
    return pages.stream().filter(each -> each.keys().contains(key)).findFirst().orElse(null);
  }

  /** Puts the cursor into a field of a page that is shown. */
  public void focus(String key) {
    made.values().forEach(parts -> parts.forEach(each -> each.focus(key)));
  }
}
