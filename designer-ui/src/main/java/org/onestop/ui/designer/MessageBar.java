package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;

/** What came of an act: why it was refused and where, or that it was done. */
final class MessageBar extends Div {
  private static final long serialVersionUID = 1L;

  MessageBar() {
    addClassName("message-bar");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void clear() {
    removeAll();
    setVisible(false);
  }

  void say(String text) {
    begin(false);
    add(new Paragraph(text));
  }

  /** Every reason with its place. */
  void refuse(Texts texts, Fault fault, Desk desk) {
    begin(true);
    add(new Paragraph(texts.fault(Texts.CHINESE, fault.code(), fault.arguments())));
    Map<String, Place> reasons = new LinkedHashMap<>();
    fault
        .problems()
        .list()
        .forEach(each ->
            reasons.putIfAbsent(
                texts.problem(Texts.CHINESE, each), Whereabouts.of(desk.bench(), each.pointer())));
    reasons.forEach((text, place) -> {
      NativeButton link = new NativeButton(text, clicked -> desk.open(place));
      link.addClassName("link");
      add(link);
    });
  }

  /** Somebody else was faster: what is kept now is shown, and one's own act can be done again. */
  void late(Bench bench) {
    begin(true);
    Button again = new Button(translate("designer.again"), clicked -> bench.again());
    add(new Paragraph(translate("designer.late")), again);
  }

  private void begin(boolean refused) {
    clear();
    setClassName("refused", refused);
    setVisible(true);
  }
}
