package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;

/** The items of a package, each with the reason why it is chosen; what others see to besides. */
final class ItemChoice extends Div {
  private static final long serialVersionUID = 1L;
  private final transient ReleasedMatter matter;
  private final CheckboxGroup<ReleasedItem> items = new CheckboxGroup<>();

  /**
   * @param chosen ids of the items chosen beforehand
   * @param reasons why, by item
   * @param changed told whenever the choice changes
   */
  ItemChoice(
      ReleasedMatter matter,
      ReleasedApplicantType type,
      Set<String> chosen,
      Map<String, String> reasons,
      Runnable changed) {
    this.matter = matter;
    addClassName("item-choice");
    List<ReleasedItem> offered =
        matter.items().stream()
            .filter(each -> type.items().contains(each.id()) || each.local())
            .toList();
    items.setLabel(translate("apply.items.of", type.name()));
    items.setHelperText(translate("apply.items.hint"));
    items.setItems(offered);
    items.setItemLabelGenerator(
        each -> translate("apply.item", each.name(), String.valueOf(each.limit())));
    items.setItemHelperGenerator(each -> reasons.getOrDefault(each.id(), ""));
    items.setValue(
        offered.stream()
            .filter(each -> chosen.contains(each.id()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    items.addValueChangeListener(event -> changed.run());
    add(items);
    OtherItems.of(matter, type).forEach(this::add);
  }

  /** What a type is offered before anything is known: all but local and conditional items. */
  static Set<String> usual(ReleasedMatter matter, ReleasedApplicantType type) {
    return matter.items().stream()
        .filter(each -> type.items().contains(each.id()) && each.condition() == null)
        .map(ReleasedItem::id)
        .collect(Collectors.toSet());
  }

  /** Ids of the items chosen now, in the order of the matter. */
  Set<String> chosen() {
    return matter.items().stream()
        .filter(items.getValue()::contains)
        .map(ReleasedItem::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
