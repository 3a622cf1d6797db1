package org.onestop.ui.field;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** What has to be put right before one can go on: each line leads to its place. */
public final class FindingList extends Div {
  private static final long serialVersionUID = 1L;

  public FindingList() {
    addClassName("finding-list");
    getElement().setAttribute("role", "alert");
    getElement().setAttribute("tabindex", "-1");
    setVisible(false);
  }

  /**
   * @param jump leads to a field by its key
   */
  public void show(List<Finding> findings, Consumer<String> jump) {
    removeAll();
    setVisible(!findings.isEmpty());
    if (findings.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    for (Finding each : findings) {
      NativeButton line = new NativeButton(each.text(), clicked -> jump.accept(each.key()));
      line.addClassName("link");
      list.add(new ListItem(line));
    }
    add(new H2(translate("field.findings", String.valueOf(findings.size()))), list);
    getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
  }
}
