package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Difference;
import org.onestop.ui.shell.Rows;

/** What a draft changes on the edition it was copied from, value by value. */
final class ComparePanel extends Div {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 300;
  private static final int LONGEST = 120;

  ComparePanel(Desk desk, @Nullable String basedOn, List<Difference> differences) {
    addClassName("single-page");
    add(
        new H2(
            basedOn == null
                ? translate("designer.compare.new")
                : translate("designer.compare.with", basedOn, String.valueOf(differences.size()))));
    if (differences.isEmpty()) {
      add(new Paragraph(translate("designer.compare.none")));
      return;
    }
    Rows rows =
        new Rows(
            translate("designer.compare"),
            List.of(
                translate("designer.compare.where"),
                translate("designer.compare.before"),
                translate("designer.compare.after")));
    differences.stream()
        .limit(MOST_SHOWN)
        .forEach(each -> {
          Place place = Whereabouts.of(desk.bench(), PolicyPaths.element(each.path()));
          NativeButton where =
              new NativeButton(PolicyPaths.said(desk, each.path()), clicked -> desk.open(place));
          where.addClassName("link");
          rows.add(List.of(where, value(each.before(), "before"), value(each.after(), "after")));
        });
    add(rows);
  }

  private static Span value(@Nullable String text, String look) {
    if (text == null) {
      return Rows.none();
    }
    Span value = new Span(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    value.addClassName(look);
    return value;
  }
}
