package org.onestop.casework.internal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.Receipt;
import org.onestop.casework.SubmitApplication;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** An application is checked, stored as a case, sealed, and put into the counter's inbox. */
@Component
class Submitting {
  private final Transactions transactions;
  private final Pinning pinning;
  private final ApplicationCheck check;
  private final Forms forms;
  private final Materials materials;
  private final Seals seals;
  private final CaseNumbers numbers;
  private final Clocks clocks;
  private final Cases cases;
  private final Acting acting;
  private final Sight sight;
  private final DraftRows drafts;

  Submitting(
      Transactions transactions,
      Pinning pinning,
      ApplicationCheck check,
      Forms forms,
      Materials materials,
      Seals seals,
      CaseNumbers numbers,
      Clocks clocks,
      Cases cases,
      Acting acting,
      Sight sight,
      DraftRows drafts) {
    this.transactions = transactions;
    this.pinning = pinning;
    this.check = check;
    this.forms = forms;
    this.materials = materials;
    this.seals = seals;
    this.numbers = numbers;
    this.clocks = clocks;
    this.cases = cases;
    this.acting = acting;
    this.sight = sight;
    this.drafts = drafts;
  }

  Receipt submit(Actor by, SubmitApplication application) {
    if (!by.is(Role.KIOSK) && !by.is(Role.COUNTER) && !by.is(Role.APPLICANT)) {
      throw Fault.forbidden("role-not-allowed");
    }
    return transactions.act(() -> stored(by, application));
  }

  private Receipt stored(Actor by, SubmitApplication application) {
    Release release = pinning.pin(by, application);
    Set<String> uploaders = drafts.writers(by, application.draftId());
    Problems problems = check.check(uploaders, release.content(), application);
    sight
        .applicant(by)
        .filter(person -> !person.equals(application.applicant()))
        .ifPresent(person -> problems.block("/applicant", "applicant-not-verified"));
    if (problems.blocks()) {
      // Whoever files twice hands in files that are bound already: the open case is the answer.
      cases.refuseSecond(application.matter(), seals.index(application.applicant().idNo()));
    }
    problems.orThrow("application-invalid");
    CaseFile file = file(by, release, application);
    ObjectNode answers =
        forms.complete(release.content().form(), file.selection(), application.form());
    Application sealed = new Application(application.applicant(), application.agent(), answers);
    Act act = begin(by, file, sealed);
    bind(act, application.materials(), uploaders);
    if (application.draftId() != null) {
      drafts.handedIn(by, application.draftId());
    }
    return new Receipt(file.caseNo, act.file.status, release.id());
  }

  private Act begin(Actor by, CaseFile file, Application sealed) {
    try {
      return acting.begin(by, file, sealed);
    } catch (ConcurrencyFailureException lost) {
      numbers.taken(file.division);
      throw lost;
    }
  }

  private void bind(Act act, List<HandedMaterial> handed, Set<String> uploaders) {
    if (!handed.isEmpty()) {
      materials.bind(
          act.file.id, handed.stream().map(HandedMaterial::materialId).toList(), uploaders);
    }
  }

  private CaseFile file(Actor by, Release release, SubmitApplication application) {
    Applicant person = application.applicant();
    Instant at = clocks.now();
    String idIndex = seals.index(person.idNo());
    Set<String> items = new LinkedHashSet<>(application.items());
    CaseRow row =
        new CaseRow(
            Ids.next(),
            numbers.next(application.division(), at),
            application.matter(),
            application.division(),
            application.applicantType(),
            release.id(),
            CaseStatus.SUBMITTED.code(),
            null,
            application.channel(),
            by.account(),
            Masking.name(person.name()),
            seals.index(person.name()),
            idIndex,
            Cases.openKey(application.matter(), idIndex),
            JsonText.write(items),
            JsonText.write(application.materials()),
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            at,
            null,
            null,
            null,
            0);
    return new CaseFile(row, release);
  }
}
