package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Guided;
import org.onestop.form.Guided.GuidedItem;
import org.onestop.form.Guiding;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.shell.Places;
import tools.jackson.databind.JsonNode;

/**
 * Who one is and what one needs: asked in plain words, or chosen from a list; free to be changed.
 */
final class GuidanceStep extends Div {
  private static final long serialVersionUID = 1L;

  private final transient Applying applying;
  private final transient ReleasedMatter matter;
  private final Div asking = new Div();
  private final Div outcome = new Div();
  private final Button next = new Button(translate("apply.next.form"));
  private transient @Nullable ReleasedApplicantType type;
  private transient @Nullable ItemChoice choice;
  private transient Map<String, JsonNode> suggested = Map.of();

  GuidanceStep(Applying applying, Places places) {
    this.applying = applying;
    this.matter = applying.filing().matter();
    addClassName("step");
    asking.addClassName("block");
    outcome.addClassName("block");
    outcome.getElement().setAttribute("aria-live", "polite");
    next.setEnabled(false);
    next.addClickListener(clicked -> choose());
    add(
        new H1(translate("apply.step.guidance")),
        new Paragraph(translate("apply.guidance.intro", places.name(applying.filing().division()))),
        asking,
        outcome,
        new ActionBar(
            new Button(translate("apply.back"), clicked -> applying.go(Step.NOTICE)),
            next,
            translate("apply.guidance.hint")));
    if (applying.filing().begun()) {
      goOn();
    } else {
      ask();
    }
  }

  /** What was chosen before stands; the questions can be answered anew. */
  private void goOn() {
    ReleasedApplicantType before = applying.filing().applicantType().orElseThrow();
    NativeButton anew = new NativeButton(translate("apply.guidance.anew"), clicked -> ask());
    anew.addClassName("link");
    asking.add(anew);
    offer(
        before,
        applying.filing().items().stream().map(ReleasedItem::id).collect(Collectors.toSet()),
        Map.of());
  }

  private void ask() {
    asking.removeAll();
    outcome.removeAll();
    next.setEnabled(false);
    matter.guiding().ifPresentOrElse(this::askQuestions, this::askType);
  }

  private void askQuestions(Guiding guiding) {
    asking.add(new Questions(guiding, this::guided));
  }

  private void askType() {
    RadioButtonGroup<ReleasedApplicantType> types = new RadioButtonGroup<>(translate("apply.type"));
    types.addClassName("cards");
    types.setItems(matter.applicantTypes());
    types.setItemLabelGenerator(ReleasedApplicantType::name);
    types.addValueChangeListener(changed -> {
      ReleasedApplicantType chosen = changed.getValue();
      offer(chosen, ItemChoice.usual(matter, chosen), Map.of());
    });
    asking.add(types);
  }

  private void guided(Guided guided) {
    outcome.removeAll();
    next.setEnabled(false);
    choice = null;
    String stop = guided.stop();
    if (stop != null) {
      Paragraph words = new Paragraph(stop);
      Anchor back = new Anchor(".", translate("apply.guidance.stopped"));
      back.setRouterIgnore(true);
      Div box = new Div(words, back);
      box.addClassName("warning");
      outcome.add(box);
    } else if (guided.complete()) {
      Map<String, String> reasons = new HashMap<>();
      guided.items().forEach(each -> reasons.put(each.id(), each.reason()));
      guided.offered().forEach((GuidedItem each) -> reasons.put(each.id(), each.reason()));
      suggested = guided.answers();
      matter
          .applicantType(String.valueOf(guided.applicantType()))
          .ifPresent(each -> offer(each, guided.selected(), reasons));
    }
  }

  private void offer(ReleasedApplicantType of, Set<String> chosen, Map<String, String> reasons) {
    ItemChoice made = new ItemChoice(matter, of, chosen, reasons, this::refresh);
    type = of;
    choice = made;
    outcome.removeAll();
    outcome.add(made);
    refresh();
  }

  private void refresh() {
    ItemChoice made = choice;
    next.setEnabled(made != null && !made.chosen().isEmpty());
  }

  private void choose() {
    ReleasedApplicantType of = type;
    ItemChoice made = choice;
    if (of != null && made != null) {
      applying.choose(of.id(), made.chosen(), suggested);
      applying.goToForm(0);
    }
  }
}
