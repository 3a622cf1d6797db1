package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applying;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.Overlay;
import org.onestop.division.Division;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;

/** A table of what differs from the province, the last release or another city, by name. */
final class Comparison extends Div {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 300;

  /** Whom it is compared with. */
  enum With {
    PROVINCE,
    RELEASE,
    CITY
  }

  private final transient Bench bench;
  private final transient Rooms rooms;
  private final Div table = new Div();
  private final ComboBox<Division> city;
  private final RadioButtonGroup<With> with;

  Comparison(Bench bench, Rooms rooms) {
    this.bench = bench;
    this.rooms = rooms;
    addClassName("comparison");
    with =
        Controls.radios(
            translate("configure.compare.with"),
            List.of(With.values()),
            each -> Words.of("configure.compare", each),
            With.PROVINCE);
    city = Controls.pick(translate("configure.compare.city"), others(bench, rooms), Division::name);
    city.setVisible(false);
    with.addValueChangeListener(changed -> {
      city.setVisible(changed.getValue() == With.CITY);
      show();
    });
    city.addValueChangeListener(changed -> show());
    add(with, city, table);
    show();
  }

  /** Other cities that published something. */
  static List<Division> others(Bench bench, Rooms rooms) {
    String own = bench.shown().division();
    String matter = bench.shown().overlay().matter();
    return rooms.divisions().children(own.substring(0, 2) + "0000").stream()
        .filter(each -> !each.code().equals(own))
        .filter(each -> rooms.claims().published(bench.actor(), matter, each.code()).isPresent())
        .toList();
  }

  private void show() {
    table.removeAll();
    Optional<EffectiveMatter> other = other();
    if (other.isEmpty()) {
      table.add(
          Rows.quiet(
              translate(
                  with.getValue() == With.CITY
                      ? "configure.compare.pick"
                      : "configure.history.none")));
      return;
    }
    List<Differences.Line> lines = Differences.between(other.get(), bench.shown().now());
    if (lines.isEmpty()) {
      table.add(Rows.quiet(translate("configure.compare.same")));
      return;
    }
    Rows rows =
        new Rows(
            translate("configure.section.compare"),
            List.of(
                translate("configure.compare.where"),
                Words.of("configure.compare", with.getValue()),
                translate("configure.compare.here")));
    lines.stream()
        .limit(SHOWN)
        .forEach(each -> {
          NativeButton where =
              new NativeButton(each.where(), clicked -> bench.lead(each.pointer()));
          where.addClassName("link");
          rows.add(List.of(where, cell(each.one()), cell(each.other())));
        });
    table.add(Rows.quiet(translate("configure.compare.count", String.valueOf(lines.size()))), rows);
  }

  private static Span cell(String text) {
    return text.isEmpty() ? Rows.none() : new Span(text);
  }

  private Optional<EffectiveMatter> other() {
    Overlay own = bench.shown().overlay();
    return switch (with.getValue()) {
      case PROVINCE -> Optional.of(EffectiveMatter.of(bench.shown().now().edition()));
      case RELEASE ->
          rooms
              .claims()
              .published(bench.actor(), own.matter(), own.division())
              .map(each -> rooms.claims().tried(bench.actor(), each).effective());
      case CITY -> Optional.ofNullable(city.getValue()).flatMap(this::of);
    };
  }

  private Optional<EffectiveMatter> of(Division other) {
    return rooms
        .claims()
        .published(bench.actor(), bench.shown().overlay().matter(), other.code())
        .map(overlay -> {
          Matter edition = rooms.catalog().matter(overlay.matter(), overlay.edition());
          @Nullable Overlay none = null;
          return new Applying(rooms.names()::division).apply(edition, overlay, none).effective();
        });
  }
}
