package org.onestop.casework.internal;

import java.util.Optional;
import org.onestop.casework.Verification;
import org.onestop.crypto.Digests;
import org.onestop.document.Documents;
import org.springframework.stereotype.Component;

/** Finds what was issued with a code. */
@Component
class Verifying implements Verification {
  private final Documents documents;
  private final Cases cases;
  private final Wording wording;

  Verifying(Documents documents, Cases cases, Wording wording) {
    this.documents = documents;
    this.cases = cases;
    this.wording = wording;
  }

  @Override
  public Optional<Genuine> verify(String code) {
    return documents.verify(code).map(this::genuine);
  }

  @Override
  public boolean same(String code, byte[] file) {
    String sm3 = Digests.sm3(file);
    return documents.verify(code).filter(issued -> issued.sm3().equals(sm3)).isPresent();
  }

  private Genuine genuine(Documents.Stored document) {
    CaseFile file = cases.get(document.caseId());
    return new Genuine(
        document.name(),
        document.number(),
        file.content().name(),
        wording.division(file.division),
        file.applicantName,
        Clocks.shown(document.issuedAt()),
        document.sm3());
  }
}
