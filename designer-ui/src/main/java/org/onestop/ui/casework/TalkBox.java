package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Comments;
import org.onestop.casework.Comments.Party;
import org.onestop.casework.WriteComment;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.Faults;

/** Where a comment is written and addressed. */
public final class TalkBox extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 1000;

  private final transient Comments comments;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String caseNo;
  private final String item;
  private final transient Runnable sent;
  private final TextArea body = new TextArea(translate("talk.body"));
  private final MultiSelectComboBox<Party> mentions =
      new MultiSelectComboBox<>(translate("talk.mentions"));
  private final ComboBox<About> about = new ComboBox<>(translate("talk.item"));
  private final Div wrong = new Div();

  /** An item that a comment can be about. */
  public record About(String item, String name) {}

  /**
   * @param answerTo ids of the units that are chosen at first
   */
  TalkBox(
      Comments comments,
      Texts texts,
      Actor actor,
      String caseNo,
      List<Party> parties,
      List<About> items,
      String item,
      List<String> answerTo,
      Runnable sent) {
    this.comments = comments;
    this.texts = texts;
    this.actor = actor;
    this.caseNo = caseNo;
    this.item = item;
    this.sent = sent;
    addClassName("talk-box");
    body.setMaxLength(LONGEST);
    body.setMinRows(2);
    body.addClassName("wide");
    mentions.setItems(parties);
    mentions.setItemLabelGenerator(Party::name);
    mentions.setHelperText(translate("talk.mentions.what"));
    mentions.setVisible(!parties.isEmpty());
    parties.stream().filter(each -> answerTo.contains(each.unit())).forEach(mentions::select);
    about.setItems(items);
    about.setItemLabelGenerator(About::name);
    about.setClearButtonVisible(true);
    about.setVisible(!items.isEmpty());
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    Button send = new Button(translate("talk.send"), clicked -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setTooltipText(translate("talk.send.key"));
    send.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    // What is being typed is handed over first.
    send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
        .listenOn(body)
        .resetFocusOnActiveElement();
    Div row = new Div(mentions, about, send);
    row.addClassName("talk-address");
    add(body, row, wrong);
  }

  private void send() {
    wrong.removeAll();
    body.setInvalid(false);
    mentions.setInvalid(false);
    About chosen = about.getValue();
    try {
      comments.write(
          actor,
          caseNo,
          new WriteComment(
              body.getValue(),
              chosen == null ? ownItem() : chosen.item(),
              mentions.getValue().stream().map(Party::unit).toList()));
    } catch (Fault refused) {
      tell(refused);
      return;
    }
    body.clear();
    sent.run();
    body.focus();
  }

  private @Nullable String ownItem() {
    return item.isEmpty() ? null : item;
  }

  /** Each at its field; what belongs to none below. */
  private void tell(Fault refused) {
    Map<String, List<Problem>> byPlace =
        refused.problems().list().stream().collect(Collectors.groupingBy(Problem::pointer));
    mark(body, byPlace.remove("/body"));
    mark(mentions, byPlace.remove("/mentions"));
    if (refused.problems().isEmpty() || !byPlace.isEmpty()) {
      Faults.sentences(texts, refused).forEach(each -> wrong.add(new Paragraph(each)));
    } else if (body.isInvalid()) {
      body.focus();
    }
  }

  private void mark(HasValidation field, @Nullable List<Problem> findings) {
    if (findings != null) {
      field.setErrorMessage(texts.problem(Texts.CHINESE, findings.getFirst()));
      field.setInvalid(true);
    }
  }
}
