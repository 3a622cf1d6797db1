package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.onestop.claim.Claim;

/** Two people edited at once: what each did, and the choice that loses neither's work. */
final class Overtaken extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param choice whether mine is to be done again on top of theirs
   */
  Overtaken(
      Workbench bench, Editing.Difference difference, Claim theirs, Consumer<Boolean> choice) {
    addClassName("overtaken");
    getElement().setAttribute("role", "alert");
    add(
        new H2(
            translate(
                "configure.overtaken",
                theirs.changedBy() == null ? "" : String.valueOf(theirs.changedBy()))));
    add(
        list(
            "configure.overtaken.theirs",
            bench.told(
                difference.theirs(),
                bench.rooms().claims().overlay(bench.actor(), theirs.matter(), theirs.division())),
            difference.theirs().size()));
    add(
        list(
            "configure.overtaken.mine",
            bench.told(difference.mine(), bench.editing().now()),
            difference.mine().size()));
    if (!difference.both().isEmpty()) {
      add(
          new Paragraph(
              translate("configure.overtaken.both", String.valueOf(difference.both().size()))));
    }
    Button again =
        new Button(translate("configure.overtaken.again"), clicked -> choice.accept(true));
    again.addThemeVariants(ButtonVariant.PRIMARY);
    Button theirsOnly =
        new Button(translate("configure.overtaken.drop"), clicked -> choice.accept(false));
    Div acts = new Div(again, theirsOnly);
    acts.addClassName("acts");
    add(acts);
  }

  private static Div list(String key, List<String> sentences, int changed) {
    UnorderedList list = new UnorderedList();
    sentences.forEach(each -> list.add(new ListItem(each)));
    if (sentences.size() < changed) {
      list.add(
          new ListItem(
              translate(
                  "configure.overtaken.removed", String.valueOf(changed - sentences.size()))));
    }
    return new Div(new Paragraph(translate(key)), list);
  }
}
