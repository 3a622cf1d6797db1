package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onestop.casework.RegisterFiles;
import org.onestop.casework.RegisterFiles.Arrival;
import org.onestop.casework.RegisterFiles.Registered;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.ui.filing.FilePick;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/** Files that arrived from the troops: scanned one after another, or a whole list pasted. */
@Route(value = "counter/files", layout = Frame.class)
@RolesAllowed("COUNTER")
class FilesView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 200;

  private final transient WorkDesk desk;
  private final transient Actor actor;
  private final String place;
  private final Rows results =
      new Rows(
          translate("files.results"),
          List.of(translate("files.entered"), translate("work.case"), translate("files.state")));
  private final Paragraph wrong = new Paragraph();
  private final Card done = new Card(translate("files.results"), results);

  FilesView(WorkDesk desk, Actors actors, Places places) {
    this.desk = desk;
    this.actor = actors.current();
    this.place = places.ownName(actor.division());
    addClassName("page");
    Div head = new Div(new H1(translate("counter.files")));
    head.addClassName("page-head");
    done.setVisible(false);
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    add(head, one(), list(), wrong, done);
  }

  private Card one() {
    TextField number = new TextField(translate("files.number"));
    number.setAutofocus(true);
    number.setHelperText(translate("files.number.hint"));
    Button register = new Button(translate("files.register"));
    Runnable act =
        () -> {
          register(List.of(number.getValue()));
          number.clear();
          number.focus();
        };
    register.addClickListener(clicked -> act.run());
    register.addClickShortcut(Key.ENTER).listenOn(number);
    Div row = new Div(number, register);
    row.addClassName("search-row");
    return new Card(translate("files.one"), row);
  }

  private Card list() {
    TextArea lines = new TextArea(translate("files.list.label"));
    lines.setHelperText(translate("files.list.hint", String.valueOf(MOST)));
    lines.setMinRows(4);
    lines.addClassName("wide");
    Button register = new Button(translate("files.register.all"));
    register.setDisableOnClick(true);
    register.addClickListener(clicked -> {
      register(lines.getValue().lines().toList());
      lines.clear();
      register.setEnabled(true);
    });
    Card card = new Card(translate("files.list"), lines, register, workbook());
    card.addClassName("file-list");
    return card;
  }

  /** A list as it is kept: a workbook, whatever its other columns hold. */
  private FilePick workbook() {
    return new FilePick(
        "files.workbook",
        ".xlsx",
        SpreadsheetRows.MOST_BYTES,
        this::read,
        () -> wrong.setText(translate("files.workbook.kind")));
  }

  private void read(byte[] content) {
    wrong.setText("");
    try {
      List<List<String>> rows = SpreadsheetRows.of(content, MOST + 2);
      List<String> found =
          rows.stream()
              .map(row -> row.stream().filter(FilesView::isNumber).findFirst().orElse(""))
              .filter(each -> !each.isEmpty())
              .toList();
      if (found.isEmpty()) {
        wrong.setText(translate("files.workbook.none"));
      } else if (rows.size() > MOST + 1) {
        wrong.setText(translate("files.workbook.long", String.valueOf(MOST)));
      } else {
        register(found);
        int without = rows.size() - found.size();
        if (without > 0) {
          wrong.setText(translate("files.workbook.without", String.valueOf(without)));
        }
      }
    } catch (SpreadsheetRows.Unreadable unreadable) {
      wrong.setText(translate("files.workbook.unreadable"));
    }
  }

  /** A case number or an ID number. */
  private static boolean isNumber(String cell) {
    return cell.matches("\\d{20}|\\d{17}[\\dXx]");
  }

  /** A line may come from a spreadsheet: the first of its cells that is a number counts. */
  private static Arrival arrival(String line) {
    String first = line.strip().split("[\\s,;，；]+", 2)[0].toUpperCase(Locale.ROOT);
    return first.matches("\\d{17}[\\dX]")
        ? new Arrival(null, first, null)
        : new Arrival(first, null, null);
  }

  private void register(List<String> entered) {
    List<String> lines = entered.stream().filter(each -> !each.isBlank()).limit(MOST).toList();
    if (lines.isEmpty()) {
      return;
    }
    List<Arrival> arrivals = new ArrayList<>();
    lines.forEach(each -> arrivals.add(arrival(each)));
    for (Registered each : desk.registerFiles(actor, new RegisterFiles(arrivals))) {
      String caseNo = each.caseNo();
      results.add(
          List.of(
              new Span(shown(lines.get(each.index()))),
              caseNo == null ? Rows.none() : new Anchor("cases/" + caseNo, caseNo),
              new Span(Words.ofCode("files.state", each.state()))));
    }
    done.setVisible(true);
  }

  /** An ID number shows its ends only. */
  private static String shown(String line) {
    String text = line.strip();
    return text.length() > 8 && text.matches("\\d{17}[\\dXx].*")
        ? text.substring(0, 3) + "***********" + text.substring(14, 18)
        : text;
  }

  @Override
  public String getPageTitle() {
    return Titles.of("counter.files", place);
  }
}
