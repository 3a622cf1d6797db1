package org.onestop.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.audit.AuditEntry;
import org.onestop.audit.AuditTrail;
import org.onestop.audit.Verification;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.HomeSection;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Words;
import org.springframework.core.annotation.Order;

/**
 * Whether the audit trail is what it was, verified when the page is opened, and its latest entries.
 */
@Order(40)
@org.springframework.stereotype.Component
class AuditSection implements HomeSection {
  private static final int SHOWN = 10;
  private final AuditTrail trail;
  private final Places places;

  AuditSection(AuditTrail trail, Places places) {
    this.trail = trail;
    this.places = places;
  }

  @Override
  public boolean concerns(Actor actor) {
    return actor.is(Role.AUDITOR);
  }

  @Override
  public String title() {
    return translate("home.audit");
  }

  @Override
  public Component render(Actor actor) {
    Card state = new Card(title(), verified(trail.verify()));
    List<AuditEntry> latest = trail.entries(actor.range(), null, null, SHOWN).items();
    String caption = translate("home.audit.latest");
    Div section =
        new Div(
            state,
            latest.isEmpty()
                ? Card.empty(caption, translate("home.audit.empty"))
                : new Card(caption, entries(caption, latest)));
    section.addClassName("section");
    return section;
  }

  private static Component verified(Verification found) {
    Chip verdict =
        found.intact()
            ? new Chip(translate("audit.intact"), "state", "published")
            : new Chip(translate("audit.broken"), "state", "broken");
    Div head = new Div(verdict);
    head.addClassName("standing-head");
    Div standing = new Div(head);
    standing.addClassName("standing");
    Verification.Broken broken = found.firstBroken();
    if (broken != null) {
      Paragraph where =
          new Paragraph(
              translate(
                  "audit.broken.where",
                  translate("audit.broken." + broken.reason()),
                  shown(broken.chain()),
                  shown(broken.seq()),
                  shown(broken.seal())));
      where.getElement().setAttribute("role", "alert");
      standing.add(where);
    }
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    fact(facts, "audit.entries", new Span(String.valueOf(found.entries())));
    fact(
        facts,
        "audit.sealed",
        new Span(
            found.sealedThrough() == null
                ? translate("audit.not-sealed")
                : Moments.minute(found.sealedThrough())));
    if (found.head() != null) {
      fact(facts, "audit.head", new Code(found.head()));
    }
    standing.add(facts);
    return standing;
  }

  private static void fact(DescriptionList facts, String key, Component value) {
    DescriptionList.Description description = new DescriptionList.Description();
    description.add(value);
    facts.add(new DescriptionList.Term(translate(key)), description);
  }

  private Rows entries(String caption, List<AuditEntry> entries) {
    Rows rows =
        new Rows(
            caption,
            List.of(
                translate("audit.at"),
                translate("audit.type"),
                translate("audit.actor"),
                translate("audit.division"),
                translate("audit.chain")));
    for (AuditEntry entry : entries) {
      rows.add(
          List.of(
              new Span(Moments.minute(entry.at())),
              new Strong(Words.ofCode("audit.event", entry.type())),
              new Span(entry.actor()),
              new Span(places.name(entry.division())),
              chain(entry)));
    }
    return rows;
  }

  /** Of the form case:0190…, the kind before the colon, or a kind alone. */
  private static Div chain(AuditEntry entry) {
    String[] parts = entry.chain().split(":", 2);
    Div chain = new Div(new Span(Words.ofCode("audit.chain", parts[0])));
    if (parts.length > 1) {
      chain.add(new Code(parts[1]));
    }
    chain.add(new Span(translate("audit.seq", String.valueOf(entry.seq()))));
    chain.addClassNames("what", "muted");
    return chain;
  }

  private static String shown(@Nullable Object part) {
    return part == null ? translate("format.none") : String.valueOf(part);
  }
}
