package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;

/**
 * Choosing a division from the top down (省、市、县、乡): each choice opens the next, as deep as is asked
 * or as there is.
 */
final class Cascade extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> DEPTHS = List.of("province", "city", "county", "township");

  private final transient Divisions divisions;
  private final List<ComboBox<Division>> boxes = new ArrayList<>();
  private final String top;

  /**
   * @param title of the field
   * @param within the division under which to choose, six digits; empty text: the whole country
   * @param depth how deep to go: province, city, county or township; empty text: to the bottom
   */
  Cascade(Divisions divisions, String title, String within, String depth) {
    this.divisions = divisions;
    this.top = within;
    addClassName("parts");
    int first = divisions.find(within).map(each -> rank(each.level()) + 1).orElse(0);
    int last = depth.isEmpty() ? DEPTHS.size() - 1 : DEPTHS.indexOf(depth);
    for (int rank = first; rank <= last; rank++) {
      boxes.add(box(title, DEPTHS.get(rank)));
    }
    boxes.forEach(this::add);
    offer(0, within.isEmpty() ? divisions.provinces() : divisions.children(within));
  }

  private ComboBox<Division> box(String title, String depth) {
    ComboBox<Division> box = new ComboBox<>();
    String words = translate("field.region." + depth);
    box.setPlaceholder(words);
    box.setAriaLabel(title + " " + words);
    int place = boxes.size();
    box.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        offerBelow(place, changed.getValue());
      }
    });
    return box;
  }

  private void offerBelow(int place, @Nullable Division chosen) {
    if (place + 1 < boxes.size()) {
      offer(place + 1, chosen == null ? List.of() : divisions.children(chosen.code()));
    }
  }

  /** Puts choices into a box and empties those behind it. */
  private void offer(int place, List<Division> choices) {
    for (int i = place; i < boxes.size(); i++) {
      boxes.get(i).clear();
      boxes.get(i).setVisible(i == place && !choices.isEmpty() || i == 0);
    }
    Offer.put(boxes.get(place), choices, Division::name, Division::code);
  }

  /** The code of the deepest choice; empty text for none. */
  String code() {
    String code = "";
    for (ComboBox<Division> each : boxes) {
      if (each.getValue() != null) {
        code = each.getValue().code();
      }
    }
    return code;
  }

  /** Shows the way to a division; an unknown one, or one elsewhere, shows nothing. */
  void show(String code) {
    Deque<Division> way = new ArrayDeque<>();
    Optional<Division> at = divisions.find(code);
    while (at.isPresent() && !at.get().code().equals(top)) {
      way.addFirst(at.get());
      @Nullable String above = at.get().parent();
      at = above == null ? Optional.empty() : divisions.find(above);
    }
    boolean fits = top.isEmpty() || at.isPresent();
    offer(0, top.isEmpty() ? divisions.provinces() : divisions.children(top));
    for (int i = 0; fits && i < boxes.size() && !way.isEmpty(); i++) {
      Division chosen = way.removeFirst();
      boxes.get(i).setValue(chosen);
      offerBelow(i, chosen);
    }
  }

  void open(boolean open) {
    boxes.forEach(each -> each.setReadOnly(!open));
  }

  private static int rank(Division.Level level) {
    return switch (level) {
      case PROVINCE -> 0;
      case CITY -> 1;
      case COUNTY, ZONE -> 2;
      case TOWNSHIP -> 3;
    };
  }
}
