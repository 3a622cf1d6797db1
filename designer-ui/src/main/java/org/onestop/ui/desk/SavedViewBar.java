package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onestop.casework.SavedViews;
import org.onestop.casework.SavedViews.SavedView;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;

/** Conditions under names of one's own: one press looks at them again. */
final class SavedViewBar extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 40;

  private final transient SavedViews views;
  private final transient Actor actor;
  private final transient Texts texts;
  private final transient Supplier<SavedView> now;
  private final transient Consumer<SavedView> opened;

  /**
   * @param now the conditions as they are, without a name
   * @param opened told which view to show
   */
  SavedViewBar(
      SavedViews views,
      Actor actor,
      Texts texts,
      Supplier<SavedView> now,
      Consumer<SavedView> opened) {
    this.views = views;
    this.actor = actor;
    this.texts = texts;
    this.now = now;
    this.opened = opened;
    addClassName("saved-views");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", translate("desk.views"));
    read();
  }

  private void read() {
    removeAll();
    for (SavedView each : views.list(actor)) {
      NativeButton open = new NativeButton(each.name(), clicked -> opened.accept(each));
      NativeButton drop = new NativeButton("×", clicked -> drop(each));
      drop.getElement().setAttribute("aria-label", translate("desk.view.drop", each.name()));
      drop.setTitle(translate("desk.view.drop", each.name()));
      Div view = new Div(open, drop);
      view.addClassName("saved-view");
      add(view);
    }
    NativeButton save = new NativeButton(translate("desk.view.save"), clicked -> save());
    save.addClassName("link");
    add(save);
  }

  private void drop(SavedView view) {
    views.drop(actor, view.name());
    read();
  }

  private void save() {
    Dialog dialog = new Dialog(translate("desk.view.save"));
    TextField name = new TextField(translate("desk.view.name"));
    name.setMaxLength(LONGEST_NAME);
    name.setWidthFull();
    Paragraph what = new Paragraph(translate("desk.view.what"));
    what.addClassName("muted");
    name.setAutofocus(true);
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button keep =
        new Button(translate("desk.view.keep"), clicked -> keep(name.getValue(), dialog, wrong));
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    keep.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
    dialog.setWidth("26em");
    dialog.add(name, what, wrong);
    dialog.getFooter().add(new Button(translate("desk.cancel"), clicked -> dialog.close()), keep);
    dialog.open();
  }

  private void keep(String name, Dialog dialog, Div wrong) {
    SavedView view = now.get();
    try {
      views.put(actor, new SavedView(name, view.state(), view.filter()));
      dialog.close();
      read();
    } catch (Fault refused) {
      wrong.removeAll();
      Faults.sentences(texts, refused).forEach(each -> wrong.add(new Paragraph(each)));
    }
  }
}
