package org.onestop.ui.followup;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.FollowUpQuery;
import org.onestop.ui.shell.Words;

/** Which follow-ups are shown: open or done, of one kind, of one case. */
final class FollowUpFilters extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> STATES = List.of("open", "done");

  private final Map<String, NativeButton> tabs = new LinkedHashMap<>();
  private final ComboBox<String> kind = new ComboBox<>(translate("follow-up.kind"));
  private final TextField caseNo = new TextField(translate("work.case"));
  private String state = "open";

  /**
   * @param kinds kind → what people call it
   * @param changed told when something else is asked for
   */
  FollowUpFilters(Map<String, String> kinds, Runnable changed) {
    addClassName("follow-up-filters");
    Div states = new Div();
    states.addClassName("work-tabs");
    states.getElement().setAttribute("role", "group");
    states.getElement().setAttribute("aria-label", translate("follow-up.states"));
    for (String each : STATES) {
      NativeButton tab =
          new NativeButton(
              Words.ofCode("follow-up.state", each),
              clicked -> {
                turnTo(each);
                changed.run();
              });
      tabs.put(each, tab);
      states.add(tab);
    }
    turnTo(state);
    kind.setItems(kinds.keySet());
    kind.setItemLabelGenerator(each -> kinds.getOrDefault(each, each));
    kind.setPlaceholder(translate("follow-up.kind.all"));
    kind.setClearButtonVisible(true);
    kind.addValueChangeListener(event -> changed.run());
    caseNo.setClearButtonVisible(true);
    caseNo.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    caseNo.addValueChangeListener(event -> changed.run());
    Div fields = new Div(kind, caseNo);
    fields.addClassName("search-row");
    add(states, fields);
  }

  private void turnTo(String other) {
    state = other;
    tabs.forEach((each, tab) ->
        tab.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(other))));
  }

  FollowUpQuery query(int limit, @Nullable String after) {
    return new FollowUpQuery(state, kind.getValue(), number(), limit, after);
  }

  /** What to say where there is nothing. */
  String nothing() {
    return kind.getValue() != null || number() != null
        ? translate("follow-up.empty.filtered")
        : Words.ofCode("follow-up.empty", state);
  }

  private @Nullable String number() {
    String number = caseNo.getValue().strip();
    return number.isEmpty() ? null : number;
  }
}
