package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onestop.ui.field.Finding;
import org.onestop.ui.field.FindingList;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.field.FormSheet.PageOfForm;

/** One page of the form; the others are named beside it. */
final class FormStep extends Div {
  private static final long serialVersionUID = 1L;
  private static final int NAMED = 2;

  private final transient Applying applying;
  private final transient FormSheet sheet;
  private final transient PageOfForm page;
  private final int place;
  private final FindingList findings = new FindingList();

  FormStep(Applying applying, int asked, Summary summary) {
    this.applying = applying;
    this.sheet = applying.questions();
    List<PageOfForm> pages = sheet.pages();
    this.place = Math.min(asked, pages.size() - 1);
    this.page = pages.get(place);
    addClassNames("step", "beside");
    Div column = new Div();
    column.addClassName("column");
    column.add(
        new H1(title(page)),
        new Paragraph(
            translate("apply.page", String.valueOf(place + 1), String.valueOf(pages.size()))),
        findings,
        sheet.show(page),
        new ActionBar(
            new Button(translate("apply.page.back"), clicked -> back()),
            new Button(
                translate(place + 1 < pages.size() ? "apply.page.next" : "apply.next.materials"),
                clicked -> next()),
            translate("apply.pages.left", String.valueOf(pages.size() - place - 1))));
    summary.addComponentAsFirst(parts(pages));
    add(column, summary);
  }

  private static String title(PageOfForm page) {
    List<String> titles = page.titles();
    return titles.size() <= NAMED
        ? String.join(translate("format.list"), titles)
        : translate("apply.page.and-more", titles.getFirst(), String.valueOf(titles.size()));
  }

  private Div parts(List<PageOfForm> pages) {
    OrderedList list = new OrderedList();
    for (int i = 0; i < pages.size(); i++) {
      int number = i;
      NativeButton jump =
          new NativeButton(title(pages.get(i)), clicked -> applying.goToForm(number));
      jump.addClassName("link");
      ListItem item = new ListItem(jump);
      if (i == place) {
        item.getElement().setAttribute("aria-current", "true");
      } else if (sheet.complete(pages.get(i))) {
        item.addClassName("done");
        item.getElement().setAttribute("title", translate("apply.page.complete"));
      }
      list.add(item);
    }
    Div box = new Div(new com.vaadin.flow.component.html.H2(translate("apply.step.form")), list);
    box.addClassNames("aside-box", "parts-list");
    return box;
  }

  private void back() {
    if (place == 0) {
      applying.go(Step.GUIDANCE);
    } else {
      applying.goToForm(place - 1);
    }
  }

  private void next() {
    List<Finding> wrong = sheet.check(page);
    findings.show(wrong, sheet::focus);
    if (wrong.isEmpty() && applying.save()) {
      if (place + 1 < sheet.pages().size()) {
        applying.goToForm(place + 1);
      } else {
        applying.go(Step.MATERIALS);
      }
    }
  }
}
