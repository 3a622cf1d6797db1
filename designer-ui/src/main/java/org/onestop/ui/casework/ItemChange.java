package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.ChangeItems;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.onestop.ui.filing.Faults;

/** Items that were forgotten are added, others taken back, until the case is accepted. */
final class ItemChange extends NativeDetails {
  private static final long serialVersionUID = 1L;

  ItemChange(
      CaseDesk desk, Texts texts, Actor actor, CaseView view, Release release, Runnable changed) {
    super(translate("my-case.items.change"));
    addClassName("unfold");
    Set<String> offered =
        release.content().applicantType(view.applicantType()).stream()
            .flatMap(each -> each.items().stream())
            .collect(Collectors.toSet());
    List<ReleasedItem> all =
        release.content().items().stream()
            .filter(each -> offered.contains(each.id()) || each.local())
            .toList();
    Set<String> before = view.items().stream().map(CaseView.Item::item).collect(Collectors.toSet());
    CheckboxGroup<ReleasedItem> items = new CheckboxGroup<>(translate("apply.items"), all);
    items.setItemLabelGenerator(ReleasedItem::name);
    items.setValue(
        all.stream().filter(each -> before.contains(each.id())).collect(Collectors.toSet()));
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button send = new Button(translate("my-case.items.save"));
    send.setDisableOnClick(true);
    send.addClickListener(clicked -> {
      wrong.removeAll();
      try {
        desk.changeItems(actor, view.caseNo(), change(before, ids(items.getValue())));
        changed.run();
      } catch (Fault refused) {
        Faults.sentences(texts, refused).forEach(each -> wrong.add(new Paragraph(each)));
      }
      send.setEnabled(true);
    });
    setContent(new Div(new Paragraph(translate("my-case.items.change.hint")), items, wrong, send));
  }

  private static Set<String> ids(Set<ReleasedItem> items) {
    return items.stream().map(ReleasedItem::id).collect(Collectors.toSet());
  }

  private static ChangeItems change(Set<String> before, Set<String> now) {
    Set<String> add = new LinkedHashSet<>(now);
    add.removeAll(before);
    Set<String> withdraw = new LinkedHashSet<>(before);
    withdraw.removeAll(now);
    return new ChangeItems(List.copyOf(add), List.copyOf(withdraw), null, null);
  }
}
