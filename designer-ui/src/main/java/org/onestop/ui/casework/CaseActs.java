package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.casework.RateCase;
import org.onestop.casework.WithdrawCase;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.Release;
import org.onestop.ui.filing.Faults;

/** What else the applicant may do: rate what is done, withdraw; each unfolds where it stands. */
final class CaseActs extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_WORDS = 1000;
  private static final int LEVELS = 5;

  private final transient CaseDesk desk;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String caseNo;
  private final transient Runnable changed;

  CaseActs(
      CaseDesk desk, Texts texts, Actor actor, CaseView view, Release release, Runnable changed) {
    this.desk = desk;
    this.texts = texts;
    this.actor = actor;
    this.caseNo = view.caseNo();
    this.changed = changed;
    addClassName("acts");
    if (view.acts().contains("rate")) {
      add(rating());
    }
    if (view.acts().contains("change-items")) {
      add(new ItemChange(desk, texts, actor, view, release, changed));
    }
    if (view.acts().contains("withdraw")) {
      add(withdrawal());
    }
  }

  private NativeDetails rating() {
    RadioButtonGroup<Integer> level = new RadioButtonGroup<>(translate("my-case.rate.level"));
    level.setItems(IntStream.rangeClosed(1, LEVELS).boxed().toList());
    level.setItemLabelGenerator(each -> translate("my-case.rate." + each));
    level.addClassName("cards");
    TextArea words = new TextArea(translate("my-case.rate.words"));
    words.setMaxLength(LONGEST_WORDS);
    Button send = new Button(translate("my-case.rate.send"));
    send.setEnabled(false);
    level.addValueChangeListener(chosen -> send.setEnabled(chosen.getValue() != null));
    return unfolding(
        "my-case.rate",
        send,
        () -> desk.rate(actor, caseNo, new RateCase(null, level.getValue(), words.getValue())),
        level,
        words);
  }

  private NativeDetails withdrawal() {
    TextArea reason = new TextArea(translate("my-case.withdraw.reason"));
    reason.setMaxLength(LONGEST_REASON);
    Button send = new Button(translate("my-case.withdraw.send"));
    send.addThemeVariants(ButtonVariant.ERROR);
    return unfolding(
        "my-case.withdraw",
        send,
        () -> desk.withdraw(actor, caseNo, new WithdrawCase(reason.getValue())),
        new Paragraph(translate("my-case.withdraw.consequence")),
        reason);
  }

  private NativeDetails unfolding(
      String key, Button send, Runnable act, com.vaadin.flow.component.Component... parts) {
    NativeDetails details = new NativeDetails(translate(key));
    details.addClassName("unfold");
    Div wrong = new Div();
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Div content = new Div(parts);
    content.add(wrong, send);
    send.setDisableOnClick(true);
    send.addClickListener(clicked ->
        attempt(
            act,
            findings -> {
              wrong.removeAll();
              findings.forEach(each -> wrong.add(new Paragraph(each)));
              send.setEnabled(true);
            }));
    details.setContent(content);
    return details;
  }

  private void attempt(Runnable act, Consumer<List<String>> refused) {
    try {
      act.run();
      changed.run();
    } catch (Fault fault) {
      refused.accept(Faults.sentences(texts, fault));
    }
  }
}
