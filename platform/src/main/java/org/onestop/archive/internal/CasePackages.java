package org.onestop.archive.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onestop.archive.Archives;
import org.onestop.casework.CaseClosed;
import org.onestop.casework.CaseFiles;
import org.onestop.casework.ClosedCase;
import org.onestop.crypto.Digests;
import org.onestop.identity.Actor;
import org.onestop.kernel.Transactions;
import org.onestop.material.SealedFiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes the package of a case once it has closed; whoever asks earlier has it made at once. */
@Component
class CasePackages implements Archives {
  private static final String AREA = "archive";

  private final CaseFiles cases;
  private final Packaging packaging;
  private final PackageMapper packages;
  private final SealedFiles files;
  private final Transactions transactions;
  private final Clock clock;

  CasePackages(
      CaseFiles cases,
      Packaging packaging,
      PackageMapper packages,
      SealedFiles files,
      Transactions transactions,
      Clock clock) {
    this.cases = cases;
    this.packaging = packaging;
    this.packages = packages;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(CaseClosed closed) {
    make(closed.caseId());
  }

  @Override
  public ArchivePackage fetch(Actor by, String caseNo) {
    return transactions.act(() -> {
      String caseId = cases.fetchable(by, caseNo);
      make(caseId);
      byte[] content = packaging.supplement(files.read(AREA, caseId), cases.closed(caseId));
      return new ArchivePackage(caseNo + ".zip", content);
    });
  }

  @Override
  public List<String> verify(byte[] content) {
    return PackageFile.differences(content);
  }

  private void make(String caseId) {
    if (packages.find(caseId).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    ClosedCase closed = cases.closed(caseId);
    byte[] content = packaging.pack(closed);
    // The row goes first: of two that make it at once, the second is done again here, before its
    // file, and finds it made.
    try {
      packages.insert(
          new PackageRow(
              caseId,
              closed.caseNo(),
              closed.division(),
              Digests.sm3(content),
              content.length,
              now));
    } catch (DuplicateKeyException made) {
      throw new OptimisticLockingFailureException("the package was made at the same time", made);
    }
    files.write(AREA, caseId, content);
    cases.markArchived(caseId, now);
  }
}
