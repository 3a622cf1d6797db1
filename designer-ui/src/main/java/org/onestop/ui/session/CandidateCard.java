package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onestop.casework.JointSessions.Candidate;
import org.onestop.casework.JointSessions.Candidates;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Rows;

/** Cases that can be called, the most urgent first. */
final class CandidateCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
  private final Set<String> chosen = new LinkedHashSet<>();
  private final Button call = new Button();

  /**
   * @param calls told the numbers of those that are called
   */
  CandidateCard(Candidates candidates, Consumer<List<String>> calls) {
    super(translate("session.candidates"));
    addClassName("session-candidates");
    if (candidates.cases().isEmpty()) {
      Paragraph nothing = new Paragraph(translate("session.candidates.none"));
      nothing.addClassName("empty");
      add(nothing);
      return;
    }
    if (candidates.more()) {
      Paragraph more =
          new Paragraph(
              translate("session.candidates.more", String.valueOf(candidates.cases().size())));
      more.addClassName("warning");
      add(more);
    }
    Rows rows =
        new Rows(
                translate("session.candidates"),
                List.of(
                    translate("follow-up.choice"),
                    translate("work.applicant"),
                    translate("session.items"),
                    translate("work.case")))
            .denseBySecond();
    for (Candidate each : candidates.cases()) {
      rows.add(
          List.of(
              box(each),
              new Span(each.applicantName()),
              new Span(SessionList.names(each.items())),
              new Anchor("cases/" + each.caseNo(), each.caseNo())));
    }
    Checkbox all = new Checkbox(translate("session.all"));
    all.addValueChangeListener(
        changed -> boxes.values().forEach(each -> each.setValue(changed.getValue())));
    call.addClickListener(clicked -> calls.accept(List.copyOf(chosen)));
    Div bar = new Div(all, call);
    bar.addClassName("follow-up-bar");
    count();
    add(rows, bar);
  }

  private Checkbox box(Candidate candidate) {
    Checkbox box = new Checkbox();
    box.setAriaLabel(translate("session.take", candidate.applicantName(), candidate.caseNo()));
    box.addValueChangeListener(changed -> {
      if (changed.getValue()) {
        chosen.add(candidate.caseNo());
      } else {
        chosen.remove(candidate.caseNo());
      }
      count();
    });
    boxes.put(candidate.caseNo(), box);
    return box;
  }

  private void count() {
    call.setText(translate("session.call", String.valueOf(chosen.size())));
    call.setEnabled(!chosen.isEmpty());
  }
}
