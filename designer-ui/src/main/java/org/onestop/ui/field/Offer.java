package org.onestop.ui.field;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.data.provider.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Choices in a box, found by a part of their text, by their spelling or by their code; those that
 * begin with what was typed come first.
 */
public final class Offer {
  /** Milliseconds without a keystroke before it is looked for; the usual half second is felt. */
  private static final int WAIT = 120;

  private Offer() {}

  /** Puts choices into a box that have no code of their own. */
  public static <T> void put(ComboBoxBase<?, T, ?> box, List<T> choices, Function<T, String> text) {
    put(box, choices, text, choice -> "");
  }

  /**
   * Puts choices into a box.
   *
   * @param code empty text for none
   */
  static <T> void put(
      ComboBoxBase<?, T, ?> box,
      List<T> choices,
      Function<T, String> text,
      Function<T, String> code) {
    box.setItemLabelGenerator(text::apply);
    box.setFilterTimeout(WAIT);
    box.setItems(
        query -> found(choices, query, text, code).skip(query.getOffset()).limit(query.getLimit()),
        query -> (int) found(choices, query, text, code).count());
  }

  private static <T> Stream<T> found(
      List<T> choices, Query<T, String> query, Function<T, String> text, Function<T, String> code) {
    String typed = query.getFilter().orElse("").strip().toLowerCase(Locale.ROOT);
    return choices.stream()
        .filter(each ->
            Spelling.finds(text.apply(each), typed)
                || !typed.isEmpty() && code.apply(each).toLowerCase(Locale.ROOT).startsWith(typed))
        .sorted(Comparator.comparing(each -> !Spelling.begins(text.apply(each), typed)));
  }
}
