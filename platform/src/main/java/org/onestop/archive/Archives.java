package org.onestop.archive;

import java.util.List;
import org.onestop.identity.Actor;

/** Archive packages (归档信息包) of closed cases: made once, sealed at rest, verifiable. */
public interface Archives {
  /**
   * A package as it is handed over.
   *
   * @param content a ZIP
   */
  record ArchivePackage(String fileName, byte[] content) {}

  /**
   * The package of a closed case; made now if it is not made yet. What happened since it was made,
   * as follow-ups, stands beside it as a supplement with a list of digests of its own. Throws what
   * {@link org.onestop.casework.CaseFiles#fetchable} throws.
   */
  ArchivePackage fetch(Actor by, String caseNo);

  /**
   * Checks a package against the digests it carries.
   *
   * @return paths that are missing, changed or not listed; empty when it is whole
   */
  List<String> verify(byte[] content);
}
