package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Values of subjects, chosen from one list: answers of a question, values of fields. */
final class PairChoice extends MultiSelectComboBox<PairChoice.Pair> {
  private static final long serialVersionUID = 1L;

  /**
   * A value of a subject.
   *
   * @param text what people read for both
   */
  record Pair(String subject, String value, String text) {
    static Pair of(String subject, String value, String subjectText, String valueText) {
      return new Pair(subject, value, translate("format.labelled", subjectText, valueText));
    }
  }

  /** What may stand together; what was chosen last stays. */
  enum Rule {
    ONE_SUBJECT,
    ONE_VALUE_EACH;

    Set<Pair> kept(Set<Pair> chosen, Collection<Pair> added) {
      Set<String> subjects = added.stream().map(Pair::subject).collect(Collectors.toSet());
      return chosen.stream()
          .filter(each ->
              added.isEmpty()
                  || added.contains(each)
                  || (this == ONE_SUBJECT) == subjects.contains(each.subject()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  /**
   * @param keeper keeps what is chosen; false when it was refused
   */
  PairChoice(
      String label,
      List<Pair> offered,
      Set<Pair> now,
      Rule rule,
      boolean writable,
      Predicate<Set<Pair>> keeper) {
    super(label);
    Set<Pair> all = new LinkedHashSet<>(offered);
    all.addAll(now);
    setItems(all);
    setItemLabelGenerator(Pair::text);
    setValue(now);
    setReadOnly(!writable);
    addClassName("wide");
    addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        Set<Pair> added = new LinkedHashSet<>(changed.getValue());
        added.removeAll(changed.getOldValue());
        Set<Pair> kept = rule.kept(changed.getValue(), added);
        setValue(keeper.test(kept) ? kept : changed.getOldValue());
      }
    });
  }
}
