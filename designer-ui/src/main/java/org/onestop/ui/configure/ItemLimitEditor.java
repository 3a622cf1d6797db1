package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.onestop.catalog.Item;
import org.onestop.claim.Operation;
import org.springframework.stereotype.Component;

/** A shorter limit, between the least that policy names and what was inherited. */
@Component
class ItemLimitEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/items/*/limit");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String item = Subject.steps(subject).get(1);
    int least = Math.max(1, shown.policy().number(subject, "min").orElse(1));
    int most = Shown.find(shown.before().matter(), item).map(Item::limit).orElse(least);
    IntegerField days =
        Controls.days(
            translate("configure.limit.range", String.valueOf(least), String.valueOf(most)),
            least,
            most,
            shown.item(item).limit());
    return new Sheet(translate("configure.item.limit"), days)
        .needs(translate("configure.item.limit"), () -> within(days.getValue(), least, most))
        .makes(comment -> new Operation.ItemLimit(item, days.getValue(), comment));
  }

  static boolean within(@org.jspecify.annotations.Nullable Integer days, int least, int most) {
    return days != null && days >= least && days <= most;
  }
}
