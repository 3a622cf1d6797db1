package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.onestop.casework.CaseSummary;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Words;

/** Cases in a table, each leading to its page; names are masked. */
final class CaseRows extends Div {
  private static final long serialVersionUID = 1L;

  CaseRows(String title, List<CaseSummary> cases) {
    Rows rows =
        new Rows(
            title,
            List.of(
                translate("work.case"),
                translate("work.applicant"),
                translate("counter.state"),
                translate("counter.submitted")));
    for (CaseSummary each : cases) {
      rows.add(
          List.of(
              new Anchor("cases/" + each.caseNo(), each.caseNo()),
              new Span(each.applicantName()),
              new Span(Words.of("case.status", each.status())),
              Rows.quiet(Moments.minute(each.submittedAt().toInstant()))));
    }
    add(rows);
  }
}
