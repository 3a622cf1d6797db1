package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** A channel that is easier for the applicant, within those that policy names. */
@Component
class ChannelEditor implements OperationEditor {
  /** Each easier than the one before. */
  private static final List<String> EASIER =
      List.of("offline", "online-apply-offline-handle", "online");

  @Override
  public List<String> opens() {
    return List.of("/items/*/channel");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    Item item = shown.item(Subject.steps(subject).get(1));
    String inherited =
        Shown.find(shown.before().matter(), item.id()).map(Item::channel).orElse(item.channel());
    List<String> allowed =
        shown
            .policy()
            .bound(subject, "in")
            .map(in -> List.of(in.split("\\s*,\\s*")))
            .orElse(EASIER);
    List<String> channels =
        EASIER.subList(Math.max(0, EASIER.indexOf(inherited)), EASIER.size()).stream()
            .filter(each -> allowed.contains(each) || each.equals(inherited))
            .toList();
    RadioButtonGroup<String> radios =
        Controls.radios(
            translate("configure.item.channel"), channels, Phrases::channel, item.channel());
    return new Sheet(translate("configure.item.channel"), radios)
        .needs(translate("configure.item.channel"), radios)
        .makes(comment -> new Operation.ItemChannel(item.id(), radios.getValue(), comment));
  }
}
