package org.onestop.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Texts;
import tools.jackson.databind.JsonNode;

/** One category of a form (JSON Forms), its fields laid out and alive. */
public final class FormPart extends Section {
  private static final long serialVersionUID = 1L;

  private final transient Filling filling;
  private final transient FieldComponents components;
  private final transient Texts texts;
  private final transient Consumer<String> answered;
  private final Map<String, FieldSlot> slots = new LinkedHashMap<>();
  private final List<Component> boxes = new ArrayList<>();

  FormPart(
      JsonNode category,
      Filling filling,
      FieldComponents components,
      Texts texts,
      Consumer<String> answered) {
    this.filling = filling;
    this.components = components;
    this.texts = texts;
    this.answered = answered;
    addClassName("form-part");
    category.path("elements").forEach(each -> element(each).ifPresent(this::add));
    refresh();
  }

  private Optional<Component> element(JsonNode element) {
    return switch (element.path("type").asString("")) {
      case "Control" -> control(element);
      case "HorizontalLayout" -> Optional.of(box(element, "row"));
      case "Group" -> Optional.of(group(element));
      case "Label" -> Optional.of(new Paragraph(element.path("text").asString("")));
      default -> Optional.of(box(element, "column"));
    };
  }

  private Optional<Component> control(JsonNode element) {
    String key = Categories.key(element);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    FieldSlot slot = new FieldSlot(filling.field(key), components.entry(filling.field(key)));
    slot.entry().onAnswer(() -> take(slot));
    slot.entry().onLeave(() -> tell(slot, filling.findings(Set.of(slot.key()))));
    slots.put(key, slot);
    return Optional.of(slot);
  }

  private Div box(JsonNode element, String kind) {
    Div box = new Div();
    box.addClassName(kind);
    element.path("elements").forEach(each -> element(each).ifPresent(box::add));
    boxes.add(box);
    return box;
  }

  private Div group(JsonNode element) {
    Div group = box(element, "group");
    group.getElement().setAttribute("role", "group");
    String label = element.path("label").asString("");
    if (!label.isEmpty()) {
      group.getElement().setAttribute("aria-label", label);
      group.addComponentAsFirst(new H3(label));
    }
    return group;
  }

  private void take(FieldSlot slot) {
    filling.answer(slot.key(), slot.entry().answer());
    answered.accept(slot.key());
  }

  /** Shows what the answers mean now; findings that are no longer true go. */
  void refresh() {
    slots.values().forEach(each -> each.refresh(filling));
    boxes.forEach(each -> each.setVisible(each.getChildren().anyMatch(this::showsField)));
    List<FieldSlot> complaining = slots.values().stream().filter(FieldSlot::complaining).toList();
    if (!complaining.isEmpty()) {
      List<Problem> findings = filling.findings(slots.keySet());
      complaining.forEach(each -> tell(each, findings));
    }
  }

  private boolean showsField(Component component) {
    return !(component instanceof H3) && component.isVisible();
  }

  /** Shows all findings of its fields; those that block are answered, with the field's key. */
  List<Finding> check() {
    List<Problem> findings = filling.findings(slots.keySet());
    slots.values().forEach(each -> tell(each, findings));
    return findings.stream()
        .filter(each -> each.severity() == Severity.BLOCKS)
        .map(each -> new Finding(Filling.key(each), texts.problem(Texts.CHINESE, each)))
        .toList();
  }

  private void tell(FieldSlot slot, List<Problem> findings) {
    slot.tell(
        sentences(findings, slot.key(), Severity.BLOCKS),
        sentences(findings, slot.key(), Severity.ADVISES));
  }

  private List<String> sentences(List<Problem> findings, String key, Severity severity) {
    return findings.stream()
        .filter(each -> each.severity() == severity && Filling.key(each).equals(key))
        .map(each -> texts.problem(Texts.CHINESE, each))
        .distinct()
        .toList();
  }

  /** Keys of its fields. */
  Set<String> keys() {
    return slots.keySet();
  }

  /** Whether any of its fields is shown now. */
  boolean showsAnything() {
    return slots.values().stream().anyMatch(Component::isVisible);
  }

  void focus(String key) {
    FieldSlot slot = slots.get(key);
    if (slot != null) {
      slot.entry().focus();
    }
  }
}
