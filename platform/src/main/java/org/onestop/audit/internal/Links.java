package org.onestop.audit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether entries are what was hashed, and each follows the one before it in its chain. */
final class Links {
  private static final int AT_ONCE = 100;

  private final AuditMapper rows;
  private final Hashes hashes;

  Links(AuditMapper rows, Hashes hashes) {
    this.rows = rows;
    this.hashes = hashes;
  }

  /**
   * @param entries in order of chain and seq
   */
  void check(List<EntryRow> entries) throws Tampered {
    List<EntryRow> continuing = new ArrayList<>();
    @Nullable EntryRow last = null;
    for (EntryRow each : entries) {
      if (!each.hash().equals(hashes.ofEntry(each))) {
        throw Tampered.entry("entry-changed", each);
      }
      if (each.seq() == 1) {
        require(each, Hashes.NOTHING);
      } else if (last != null
          && last.chain().equals(each.chain())
          && last.seq() == each.seq() - 1) {
        require(each, last.hash());
      } else {
        continuing.add(each);
      }
      last = each;
    }
    for (int start = 0; start < continuing.size(); start += AT_ONCE) {
      checkPredecessors(continuing.subList(start, Math.min(start + AT_ONCE, continuing.size())));
    }
  }

  private void checkPredecessors(List<EntryRow> entries) throws Tampered {
    List<AuditMapper.Link> wanted =
        entries.stream()
            .map(each -> new AuditMapper.Link(each.chain(), each.seq() - 1, each.previous()))
            .toList();
    Map<String, String> there = new HashMap<>();
    for (AuditMapper.Link each : rows.links(wanted)) {
      there.put(each.seq() + " " + each.chain(), each.hash());
    }
    for (EntryRow each : entries) {
      @Nullable String before = there.get((each.seq() - 1) + " " + each.chain());
      if (before == null) {
        throw Tampered.entry("entry-missing", each);
      }
      require(each, before);
    }
  }

  private static void require(EntryRow entry, String previous) throws Tampered {
    if (!entry.previous().equals(previous)) {
      throw Tampered.entry("entry-missing", entry);
    }
  }
}
