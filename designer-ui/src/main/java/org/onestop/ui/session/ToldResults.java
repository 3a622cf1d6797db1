package org.onestop.ui.session;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onestop.casework.BatchResult;
import org.onestop.casework.SessionRow;
import org.onestop.kernel.Fault;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Rows;

/** What became of each line that was recorded, the refused first. */
final class ToldResults {
  private final Set<String> refused = new LinkedHashSet<>();
  private final Card card;

  /**
   * @param rows one for each result, in their order
   */
  ToldResults(SessionRooms rooms, List<SessionRow> rows, List<BatchResult> results) {
    Rows table =
        new Rows(
            translate("session.results"),
            List.of(
                translate("work.case"), translate("session.item"), translate("desk.batch.result")));
    List<List<Span>> recorded = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Fault fault = results.get(i).fault();
      Span number = new Span(rows.get(i).caseNo());
      Span what = new Span(rows.get(i).itemName());
      if (fault == null) {
        recorded.add(List.of(number, what, new Span(translate("session.told.recorded"))));
      } else {
        refused.add(rows.get(i).id());
        table.add(List.of(number, what, new Span(why(rooms, rows.get(i), fault))));
      }
    }
    recorded.forEach(each -> table.add(List.copyOf(each)));
    card = new Card(translate("session.results"), table.dense());
    card.remark(
        translate(
            "session.results.count",
            String.valueOf(recorded.size()),
            String.valueOf(refused.size())));
  }

  Card card() {
    return card;
  }

  /** Ids of the work items that were not recorded. */
  Set<String> refused() {
    return Set.copyOf(refused);
  }

  /** The list was read anew already: nobody needs to be told to do so. */
  private static String why(SessionRooms rooms, SessionRow row, Fault fault) {
    if (fault.kind() == Fault.Kind.STALE) {
      return translate("session.overtaken");
    }
    boolean form =
        fault.problems().list().stream().anyMatch(each -> each.pointer().startsWith("/data"));
    return form && row.resultForm() != null
        ? translate("session.sheet.form")
        : String.join(" ", rooms.sentences(fault));
  }
}
