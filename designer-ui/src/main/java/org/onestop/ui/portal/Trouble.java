package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;

/** Why something could not be kept or handed in, and the ways on from there. */
final class Trouble extends Div {
  private static final long serialVersionUID = 1L;

  Trouble(Applying applying, Fault refused, Texts texts) {
    addClassName("finding-list");
    List<String> sentences =
        refused.problems().isEmpty() ? List.of() : Faults.sentences(texts, refused);
    boolean unaffected = refused.code().equals("release-superseded") && sentences.isEmpty();
    add(
        new H2(
            unaffected
                ? translate("apply.renew.same")
                : texts.fault(Texts.CHINESE, refused.code(), refused.arguments())));
    if (!sentences.isEmpty()) {
      UnorderedList list = new UnorderedList();
      sentences.forEach(each -> list.add(new ListItem(each)));
      add(list);
    }
    switch (refused.code()) {
      case "release-superseded" ->
          add(
              new Button(
                  translate("apply.renew"),
                  clicked -> {
                    applying.filing().renew();
                    applying.renewed();
                  }));
      case "stale" ->
          add(
              new Button(translate("apply.stale.theirs"), clicked -> applying.reopen()),
              new Button(
                  translate("apply.stale.mine"),
                  clicked -> {
                    applying.filing().overwrite();
                    setVisible(false);
                  }));
      case "open-case" -> add(new Anchor("my-cases", translate("portal.my-cases")));
      default -> {}
    }
  }
}
