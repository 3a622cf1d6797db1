package org.onestop.claim.internal;

/** What a shorter limit must keep to. */
final class Limits {
  private Limits() {}

  static boolean shorter(int workingDays, int before, String path, Site site) {
    int least = Math.max(1, site.policy().number(path, "min").orElse(1));
    if (workingDays < least) {
      return site.refuse("/workingDays", "limit-too-short", least);
    }
    if (workingDays > before) {
      return site.refuse("/workingDays", "limit-longer", before);
    }
    if (workingDays == before) {
      site.advise("/workingDays", "operation-pointless");
    }
    return true;
  }
}
