package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.onestop.identity.Role;
import org.onestop.ui.casework.TalkPanel;

/** What was written about a case on which the unit has nothing to do now. */
final class MentionedCase extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * @param back to all that mentions the unit
   */
  MentionedCase(DeskRooms rooms, String caseNo, Runnable back) {
    addClassNames("mentions", "mentioned-case");
    NativeButton all = new NativeButton(translate("desk.mentions.back"), clicked -> back.run());
    all.addClassName("link");
    Div acts = new Div(all);
    acts.addClassName("head-acts");
    if (rooms.actor().is(Role.COUNTER)) {
      acts.add(new Anchor("cases/" + caseNo, translate("desk.whole")));
    }
    Div head = new Div(new H2(translate("desk.mentions.case", caseNo)), acts);
    head.addClassName("work-head");
    Paragraph why = new Paragraph(translate("desk.mentions.no-work-item"));
    why.addClassName("muted");
    add(
        head,
        why,
        new TalkPanel(rooms.comments(), rooms.texts(), rooms.actor(), caseNo, List.of(), ""));
  }
}
