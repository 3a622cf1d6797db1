package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.onestop.calendar.Stopwatch;
import org.onestop.casework.ResumeCode;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.SquareCode;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;

/** Beside an application: what it is about, and that it is kept. */
final class Summary extends Aside {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private final transient Filing filing;
  private final Paragraph saved = new Paragraph();
  private final Div code = new Div();

  Summary(Filing filing, Places places) {
    this.filing = filing;
    addClassName("summary");
    String type = filing.applicantType().map(ReleasedApplicantType::name).orElse("");
    Div about =
        new Div(
            new H2(translate("apply.yours")),
            new Paragraph(
                translate("apply.yours.what", type, String.valueOf(filing.items().size()))),
            new Paragraph(translate("apply.yours.where", places.name(filing.division()))),
            new Paragraph(translate("apply.promise", String.valueOf(filing.matter().limit()))));
    about.addClassName("aside-box");
    saved.addClassName("saved");
    saved.getElement().setAttribute("role", "status");
    NativeButton elsewhere = new NativeButton(translate("apply.code.make"), clicked -> showCode());
    elsewhere.addClassName("link");
    Div kept =
        new Div(
            new H2(translate("apply.stop-any-time")),
            saved,
            new Paragraph(translate("apply.stop-any-time.how")),
            elsewhere,
            code);
    kept.addClassName("aside-box");
    add(about, kept);
    filing.onSave(this::refresh);
    refresh();
  }

  /** For the counter to scan, or to be read out there. */
  private void showCode() {
    ResumeCode made = filing.code();
    code.removeAll();
    code.add(
        new SquareCode(made.code(), translate("apply.code.picture")),
        new Code(made.code()),
        new Paragraph(translate("apply.code.until", Moments.minute(made.expiresAt().toInstant()))));
  }

  private void refresh() {
    saved.setText(
        filing
            .savedAt()
            .map(at -> translate("apply.saved", time(at)))
            .orElse(translate("apply.not-saved")));
  }

  private static String time(OffsetDateTime at) {
    return TIME.format(at.atZoneSameInstant(Stopwatch.ZONE));
  }
}
