package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;

/** Those of one's own unit, by what they are called. */
final class Colleagues {
  private Colleagues() {}

  /** A field in which one of them is picked. */
  static ComboBox<Actor> picker(String label, Actors actors, Actor actor) {
    ComboBox<Actor> picker = new ComboBox<>(translate(label));
    picker.setItems(actors.colleagues(actor));
    picker.setItemLabelGenerator(Colleagues::called);
    picker.setClearButtonVisible(true);
    picker.setWidthFull();
    return picker;
  }

  /** What an account is called; the account itself when it is gone. */
  static String called(Actors actors, String account) {
    return actors.find(account).map(Colleagues::called).orElse(account);
  }

  /** A colleague's name alone, where there is little room. */
  static String name(Actors actors, String account) {
    return actors.find(account).map(Actor::name).orElse(account);
  }

  private static String called(Actor actor) {
    return translate("format.colleague", actor.name(), actor.account());
  }
}
