package org.onestop.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onestop.crypto.Digests;
import org.onestop.crypto.internal.Vaults;

class HashesTest {
  private static final LocalDateTime AT = LocalDateTime.parse("2026-12-01T02:03:04.123456");

  private final Hashes hashes = new Hashes(Vaults.keys());

  @Test
  void dependsOnEveryPartOfAnEntryAndOnItsPlace() {
    Set<String> all = new HashSet<>();
    all.add(hashes.ofEntry("case:1", 1, AT, "t", "a", "510107", "{}", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:2", 1, AT, "t", "a", "510107", "{}", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:1", 2, AT, "t", "a", "510107", "{}", Hashes.NOTHING));
    all.add(
        hashes.ofEntry("case:1", 1, AT.plusNanos(1000), "t", "a", "510107", "{}", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:1", 1, AT, "u", "a", "510107", "{}", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:1", 1, AT, "t", "b", "510107", "{}", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:1", 1, AT, "t", "a", "510108", "{}", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:1", 1, AT, "t", "a", "510107", "{ }", Hashes.NOTHING));
    all.add(hashes.ofEntry("case:1", 1, AT, "t", "a", "510107", "{}", Digests.sm3("x")));
    all.add(hashes.ofEntry("case:1", 1, AT, "ta", "", "510107", "{}", Hashes.NOTHING));

    assertThat(all).hasSize(10).allMatch(each -> each.matches("[0-9a-f]{64}"));
  }

  @Test
  void sealsDependOnContentOrderAndNumber() {
    String a = Digests.sm3("a");
    String b = Digests.sm3("b");
    String c = Digests.sm3("c");
    Set<String> roots = new HashSet<>();
    for (List<String> leaves :
        List.of(
            List.of(a),
            List.of(a, a),
            List.of(a, b),
            List.of(b, a),
            List.of(a, b, c),
            List.of(a, c, b),
            List.of(a, b, c, c),
            List.of(a, b, a, b),
            List.of(Hashes.root(List.of(a, b)), c))) {
      roots.add(Hashes.root(leaves));
    }

    assertThat(roots).hasSize(9).doesNotContain(a, b, c);
  }
}
