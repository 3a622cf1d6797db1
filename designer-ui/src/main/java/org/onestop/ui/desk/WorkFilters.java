package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Light;
import org.onestop.casework.WorkItemFilter;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Words;

/** Conditions on the list: what is used all day stands open, the others unfold. */
final class WorkFilters extends Div {
  private static final long serialVersionUID = 1L;

  private final TextField search = new TextField();
  private final ComboBox<Light> light = new ComboBox<>();
  private final ComboBox<String> item = new ComboBox<>();
  private final ComboBox<String> step = new ComboBox<>();
  private final ComboBox<String> county = new ComboBox<>();
  private final ComboBox<String> type = new ComboBox<>();
  private final ComboBox<String> channel = new ComboBox<>();
  private final NativeDetails more = new NativeDetails();
  private final NativeButton none =
      new NativeButton(translate("desk.filter.none"), clicked -> show(WorkItemFilter.NONE));
  private final transient Runnable changed;
  private boolean showing;

  /**
   * @param changed told after every change that a person made
   */
  WorkFilters(WorkOffers offers, Actor reader, Runnable changed) {
    this.changed = changed;
    addClassName("work-filters");
    search.setPlaceholder(translate("desk.search"));
    search.setAriaLabel(translate("desk.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    search.addValueChangeListener(event -> changed());
    search.getElement().setAttribute("data-key", "/");
    light.setItems(Arrays.stream(Light.values()).filter(each -> each != Light.NONE).toList());
    light.setItemLabelGenerator(each -> Words.of("desk.light", each));
    offer(light, "desk.light");
    offer(item, offers.items(), "desk.item");
    offer(step, offers.stages(), "desk.step");
    step.setVisible(reader.is(Role.COUNTER));
    offer(county, offers.counties(), "desk.county");
    county.setVisible(offers.counties().size() > 1);
    offer(type, offers.applicantTypes(), "desk.type");
    channel.setItems(offers.channels());
    channel.setItemLabelGenerator(each -> Words.ofCode("channel", each));
    offer(channel, "desk.channel");
    none.addClassName("link");
    Div rest = new Div(item, step, county, type, channel, none);
    rest.addClassName("work-filters-more");
    more.setContent(rest);
    more.addClassName("unfold");
    count();
    add(search, light, more);
  }

  private void offer(ComboBox<String> box, Map<String, String> offered, String label) {
    box.setItems(offered.keySet());
    box.setItemLabelGenerator(each -> offered.getOrDefault(each, each));
    offer(box, label);
  }

  private void offer(ComboBox<?> box, String label) {
    box.setPlaceholder(translate(label));
    box.setAriaLabel(translate(label));
    box.setClearButtonVisible(true);
    box.addValueChangeListener(event -> changed());
  }

  private void changed() {
    if (!showing) {
      count();
      changed.run();
    }
  }

  private void count() {
    long set = rest().stream().filter(each -> each.getValue() != null).count();
    more.setSummaryText(
        set == 0
            ? translate("desk.filter.more")
            : translate("desk.filter.more.set", String.valueOf(set)));
  }

  private List<ComboBox<String>> rest() {
    return List.of(item, step, county, type, channel);
  }

  WorkItemFilter filter() {
    return new WorkItemFilter(
        item.getValue(),
        step.getValue(),
        light.getValue(),
        county.getValue(),
        channel.getValue(),
        type.getValue(),
        null,
        search.isEmpty() ? null : search.getValue().strip());
  }

  /** Sets all conditions anew, as one change. */
  void show(WorkItemFilter filter) {
    showing = true;
    search.setValue(filter.search() == null ? "" : filter.search());
    light.setValue(filter.light());
    choose(item, filter.item());
    choose(step, filter.step());
    choose(county, filter.division());
    choose(type, filter.applicantType());
    choose(channel, filter.channel());
    showing = false;
    more.setOpen(rest().stream().anyMatch(each -> each.getValue() != null));
    changed();
  }

  /** What is not offered any more is no condition. */
  private static void choose(ComboBox<String> box, @Nullable String value) {
    boolean offered = value != null && box.getListDataView().contains(value);
    box.setValue(offered ? value : null);
  }
}
