package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onestop.ui.process.ProcessEdit.ConnectRequested;
import org.onestop.ui.process.ProcessEdit.DisconnectRequested;
import org.onestop.ui.process.ProcessEdit.RouteChangeRequested;

/** Chooses by keyboard what a mouse would draw: what comes after an item, what no longer does. */
final class EditDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private record Offer(String name, ProcessEdit edit) {}

  private EditDialog(String title, String label, List<Offer> offers, ProcessGraph graph) {
    setHeaderTitle(title);
    addClassName("process-dialog");
    Button close = new Button(translate("process.dialog.cancel"), clicked -> close());
    if (offers.isEmpty()) {
      add(new Paragraph(translate("process.dialog.none")));
      close.setAutofocus(true);
      getFooter().add(close);
      return;
    }
    ComboBox<Offer> choice = new ComboBox<>(label);
    choice.setItems(offers);
    choice.setItemLabelGenerator(Offer::name);
    choice.setWidthFull();
    choice.setAutofocus(true);
    choice.setRequiredIndicatorVisible(false);
    Button done =
        new Button(
            translate("process.dialog.done"),
            clicked -> {
              Offer chosen = choice.getValue();
              if (chosen == null) {
                choice.setInvalid(true);
                choice.setErrorMessage(translate("process.dialog.choose"));
              } else {
                close();
                graph.ask(chosen.edit());
              }
            });
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    done.addClickShortcut(Key.ENTER).listenOn(this);
    add(choice);
    getFooter().add(close, done);
  }

  /**
   * Opens one; nothing for what no dialog is for.
   *
   * @param what connect, cut or route
   */
  static void open(String what, ProcessPicture picture, PictureItem item, ProcessGraph graph) {
    EditDialog dialog =
        switch (what) {
          case "connect" ->
              new EditDialog(
                  translate("process.dialog.connect", item.name()),
                  translate("process.dialog.connect.label"),
                  connections(picture, item),
                  graph);
          case "cut" ->
              new EditDialog(
                  translate("process.dialog.cut", item.name()),
                  translate("process.dialog.cut.label"),
                  cuts(picture, item),
                  graph);
          case "route" ->
              new EditDialog(
                  translate("process.dialog.route", item.name()),
                  translate("process.dialog.route.label"),
                  routes(item),
                  graph);
          default -> throw new IllegalArgumentException(what);
        };
    dialog.addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        graph.focus(item.id());
      }
    });
    dialog.open();
  }

  private static List<Offer> connections(ProcessPicture picture, PictureItem item) {
    return picture.items().stream()
        .filter(each -> !each.id().equals(item.id()))
        .filter(each -> each.changes().waitsForMore() && !each.after().contains(item.id()))
        .map(each -> new Offer(each.name(), new ConnectRequested(item.id(), each.id())))
        .toList();
  }

  private static List<Offer> cuts(ProcessPicture picture, PictureItem item) {
    List<Offer> offers = new ArrayList<>();
    for (PictureItem after : picture.items()) {
      for (String before : after.after()) {
        if ((after.id().equals(item.id()) || before.equals(item.id()))
            && after.changes().removable().contains(before)) {
          offers.add(
              new Offer(
                  picture.name(before) + " → " + after.name(),
                  new DisconnectRequested(before, after.id())));
        }
      }
    }
    return offers;
  }

  private static List<Offer> routes(PictureItem item) {
    return item.changes().routes().entrySet().stream()
        .filter(each -> !each.getKey().equals(item.route()))
        .sorted(Map.Entry.comparingByValue())
        .map(each -> new Offer(each.getValue(), new RouteChangeRequested(item.id(), each.getKey())))
        .toList();
  }
}
