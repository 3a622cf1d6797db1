package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.onestop.casework.SmallMatter.CARD;
import static org.onestop.casework.SmallMatter.HOUSEHOLD;
import static org.onestop.casework.SmallMatter.INSURANCE;
import static org.onestop.casework.SmallMatter.REPORT;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.counter;
import static org.onestop.casework.SmallTown.insurance;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.SmallTown.police;
import static org.onestop.casework.SmallTown.supervisor;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.Contacts;
import org.onestop.casework.Contacts.Contact;
import org.onestop.casework.Contacts.Entry;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.KnownReleases;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.casework.SubmitApplication;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.process.CaseProcess;
import org.onestop.release.ReleasedMatter;

/** Whom staff call about a case. */
@OnCasework
class ContactsIT {
  private final SmallTown town;
  private final Contacts contacts;
  private final CaseDesk desk;
  private final WorkDesk work;
  private final KnownReleases releases;
  private final CaseProcess process;

  ContactsIT(
      SmallTown town,
      Contacts contacts,
      CaseDesk desk,
      WorkDesk work,
      KnownReleases releases,
      CaseProcess process) {
    this.town = town;
    this.contacts = contacts;
    this.desk = desk;
    this.work = work;
    this.releases = releases;
    this.process = process;
  }

  @BeforeEach
  @AfterEach
  void handleAtDesks() {
    town.desks();
  }

  @Test
  void namesTheItemsOwnElseTheUnitsAsPublishedLastWhereTheUnitIs() {
    String caseNo =
        town.accepted(town.application(HERE, THERE, HERE, REPORT, HOUSEHOLD, CARD, INSURANCE));
    assertThat(contacts.of(counter(HERE), caseNo))
        .as("nobody was named yet")
        .extracting(Entry::contact)
        .containsOnlyNulls();

    publish("510100", contact(HERE + "-counter-office", null, "窗口负责人", "028-1"));
    publish(
        "510300",
        contact(THERE + "-police", null, "值班室", "0813-1"),
        contact(THERE + "-police", CARD, "制证联络员", "0813-2"));

    assertThat(contacts.of(counter(HERE), caseNo))
        .extracting(Entry::item, Entry::unit, Entry::division, Entry::contact)
        .containsExactly(
            tuple(null, HERE + "-counter-office", HERE, new Contact("窗口负责人", "028-1", "上班时间")),
            tuple(REPORT, HERE + "-counter-office", HERE, new Contact("窗口负责人", "028-1", "上班时间")),
            tuple(HOUSEHOLD, THERE + "-police", THERE, new Contact("值班室", "0813-1", "上班时间")),
            tuple(CARD, THERE + "-police", THERE, new Contact("制证联络员", "0813-2", "上班时间")),
            tuple(INSURANCE, HERE + "-insurance", HERE, null));
  }

  @Test
  void isToldToStaffOfTheCaseAlone() {
    String caseNo = town.accepted(town.application(HERE));
    for (Actor colleague :
        List.of(counter(HERE), police(HERE), insurance(HERE), supervisor("510100"))) {
      assertThat(contacts.of(colleague, caseNo)).as(colleague.account()).hasSize(5);
    }
    for (Actor stranger : List.of(counter(THERE), police(THERE), supervisor("510300"))) {
      assertThat(refused(() -> contacts.of(stranger, caseNo)).code()).isEqualTo("case-unknown");
    }
    Actor applicant = new Actor("app-1", "", Actor.NOWHERE, null, Set.of(Role.APPLICANT));
    for (Actor outside : List.of(applicant, kiosk(HERE))) {
      assertThat(refused(() -> contacts.of(outside, caseNo)).kind())
          .isEqualTo(Fault.Kind.FORBIDDEN);
    }
  }

  @Test
  void whoFiledACaseThatWasSentElsewhereMayCallThere() {
    SubmitApplication filed = town.application(HERE);
    String caseNo =
        desk.submit(
                counter(HERE),
                new SubmitApplication(
                    filed.matter(),
                    HERE,
                    filed.applicantType(),
                    filed.items(),
                    "counter",
                    filed.applicant(),
                    filed.agent(),
                    filed.form(),
                    List.of(
                        town.upload("id-card", counter(HERE)), town.upload("photo", counter(HERE))),
                    null,
                    null))
            .caseNo();
    work.forward(counter(HERE), caseNo, new ForwardCase(THERE, "应在当地办理"));
    assertThat(contacts.of(counter(HERE), caseNo))
        .extracting(Entry::unit)
        .containsExactly(THERE + "-counter-office");
  }

  @Test
  void beforeAcceptanceItIsTheCounter() {
    String caseNo = town.submit(town.application(HERE));
    assertThat(contacts.of(counter(HERE), caseNo))
        .singleElement()
        .satisfies(each -> assertThat(each.item()).isNull());
  }

  private void publish(String city, ReleasedMatter.Contact... people) {
    releases.put(SmallMatter.of(city).calling(people).release(process));
  }

  private static ReleasedMatter.Contact contact(
      String unit, @Nullable String item, String name, String phone) {
    return new ReleasedMatter.Contact(unit, item, name, phone, "上班时间");
  }
}
