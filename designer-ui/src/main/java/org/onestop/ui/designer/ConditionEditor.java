package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onestop.ui.designer.ConditionTree.Group;
import org.onestop.ui.designer.ConditionTree.Node;
import org.onestop.ui.designer.ConditionTree.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A condition put together from lists to choose from; nothing in it is typed. */
final class ConditionEditor extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * What conditions may speak of.
   *
   * @param subjects id → name; {@link ConditionTree#ITEMS}, {@link ConditionTree#TYPES} and fields
   * @param values of each subject: code → text
   */
  record Offered(Map<String, String> subjects, Map<String, Map<String, String>> values) {
    Map<String, String> of(String subject) {
      return values.getOrDefault(subject, Map.of());
    }
  }

  private final String label;
  private final transient Offered offered;
  private final boolean writable;
  private final transient Consumer<@Nullable ObjectNode> keeper;
  private transient Group root;

  /**
   * @param keeper takes the condition; null for always
   */
  ConditionEditor(
      String label,
      Offered offered,
      JsonNode now,
      boolean writable,
      Consumer<@Nullable ObjectNode> keeper) {
    this.label = label;
    this.offered = offered;
    this.writable = writable;
    this.keeper = keeper;
    this.root = ConditionTree.read(now);
    addClassName("condition-editor");
    getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    show();
  }

  private void show() {
    removeAll();
    Span title = new Span(label);
    title.addClassName("entry-title");
    add(title);
    if (root.parts().isEmpty()) {
      Span always = new Span(translate("designer.condition.always"));
      always.addClassName("muted");
      add(always);
    }
    add(group(root, this::keep));
  }

  private Div group(Group group, Consumer<Group> to) {
    Div box = new Div();
    box.addClassName("condition-group");
    if (group.parts().size() > 1) {
      Select<Boolean> every = new Select<>();
      every.setItems(true, false);
      every.setItemLabelGenerator(
          each -> translate(each ? "designer.condition.all" : "designer.condition.any"));
      every.setValue(group.every());
      every.setAriaLabel(translate("designer.condition.join"));
      every.setReadOnly(!writable);
      every.addValueChangeListener(changed -> {
        if (changed.isFromClient()) {
          to.accept(new Group(changed.getValue(), group.parts()));
        }
      });
      box.add(every);
    }
    for (int i = 0; i < group.parts().size(); i++) {
      int at = i;
      Consumer<@Nullable Node> part = changed -> to.accept(group.with(at, changed));
      box.add(
          switch (group.parts().get(i)) {
            case Test test -> row(test, part);
            case Group inner -> group(inner, part::accept);
          });
    }
    if (writable) {
      Button add =
          new Button(
              translate("designer.condition.add"),
              clicked -> to.accept(group.plus(new Test("", true, List.of()))));
      add.addClassName("quiet");
      box.add(add);
      if (group == root && !root.parts().isEmpty()) {
        Button any =
            new Button(
                translate("designer.condition.add-any"),
                clicked ->
                    to.accept(
                        group.plus(
                            new Group(!root.every(), List.of(new Test("", true, List.of()))))));
        any.addClassName("quiet");
        box.add(any);
      }
    }
    return box;
  }

  private Div row(Test test, Consumer<@Nullable Node> to) {
    ComboBox<String> subject = new ComboBox<>();
    Map<String, String> subjects = new LinkedHashMap<>(offered.subjects());
    if (!test.subject().isEmpty()) {
      subjects.putIfAbsent(test.subject(), test.subject());
    }
    subject.setItems(subjects.keySet());
    subject.setItemLabelGenerator(each -> subjects.getOrDefault(each, each));
    subject.setValue(test.subject().isEmpty() ? null : test.subject());
    subject.setAriaLabel(translate("designer.condition.subject"));
    subject.setPlaceholder(translate("designer.condition.subject"));
    subject.setReadOnly(!writable);
    subject.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String chosen = changed.getValue() == null ? "" : changed.getValue();
        to.accept(new Test(chosen, test.in(), List.of()));
      }
    });
    Select<Boolean> in = new Select<>();
    in.setItems(true, false);
    in.setItemLabelGenerator(
        each -> translate(each ? "designer.condition.in" : "designer.condition.not-in"));
    in.setValue(test.in());
    in.setAriaLabel(translate("designer.condition.operator"));
    in.setReadOnly(!writable);
    in.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        to.accept(new Test(test.subject(), changed.getValue(), test.values()));
      }
    });
    Div row = new Div(subject, in, values(test, to));
    row.addClassName("condition-row");
    if (writable) {
      Button remove = new Button(translate("designer.remove"), clicked -> to.accept(null));
      remove.addClassName("quiet");
      row.add(remove);
    }
    return row;
  }

  private MultiSelectComboBox<String> values(Test test, Consumer<@Nullable Node> to) {
    Map<String, String> texts = new LinkedHashMap<>(offered.of(test.subject()));
    test.values().forEach(each -> texts.putIfAbsent(each, each));
    MultiSelectComboBox<String> values = new MultiSelectComboBox<>();
    values.setItems(texts.keySet());
    values.setItemLabelGenerator(each -> texts.getOrDefault(each, each));
    values.setValue(new LinkedHashSet<>(test.values()));
    values.setAriaLabel(translate("designer.condition.values"));
    values.setPlaceholder(translate("designer.condition.values"));
    values.setReadOnly(!writable);
    values.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        List<String> chosen =
            new ArrayList<>(texts.keySet().stream().filter(changed.getValue()::contains).toList());
        to.accept(new Test(test.subject(), test.in(), chosen));
      }
    });
    return values;
  }

  /** What is whole is kept; a row that is still being put together waits. */
  private void keep(Group changed) {
    @Nullable ObjectNode before = ConditionTree.write(root);
    root = changed;
    @Nullable ObjectNode after = ConditionTree.write(root);
    if (before == null ? after != null : !before.equals(after)) {
      keeper.accept(after);
    }
    show();
  }
}
