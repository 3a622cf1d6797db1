package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.crypto.Digests;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Recent;
import org.onestop.release.Gate;
import org.onestop.release.GateCheck;
import org.onestop.release.GateFinding;
import org.onestop.release.GateSubject;
import org.onestop.release.GateVerdict;
import org.springframework.stereotype.Component;

/** Asks all checks; what depends on nothing but the matter is asked once for each content. */
@Component
class Judging implements Gate {
  private static final int KEPT = 256;

  private final Preparing preparing = new Preparing();
  private final List<GateCheck> lasting;
  private final List<GateCheck> passing;
  private final String version;
  private final Recent<String, List<GateFinding>> remembered = new Recent<>(KEPT);
  private volatile @Nullable Digested lastEdition;

  /** An edition with its digest, so that the one that all divisions use is digested once. */
  private record Digested(Matter edition, String digest) {}

  Judging(List<GateCheck> checks) {
    List<GateCheck> sorted = checks.stream().sorted(Comparator.comparing(GateCheck::id)).toList();
    lasting = sorted.stream().filter(GateCheck::lasting).toList();
    passing = sorted.stream().filter(each -> !each.lasting()).toList();
    version = lasting.stream().map(GateCheck::id).collect(Collectors.joining(","));
  }

  /** Compiles what is to be judged, and perhaps published; the same content once. */
  Prepared prepare(Applied applied) {
    return preparing.prepare(applied);
  }

  @Override
  public GateVerdict judge(Applied applied, String division) {
    return judge(preparing.prepare(applied), division);
  }

  @Override
  public GateVerdict foresee(Matter edition, String division) {
    Applied unchanged = new Applying(UnaryOperator.identity()).apply(edition, null, null);
    return GateVerdict.of(lasting(preparing.prepare(unchanged), division));
  }

  private List<GateFinding> lasting(Prepared prepared, String division) {
    return remembered.get(key(prepared), key -> ask(lasting, prepared.subject(division)));
  }

  GateVerdict judge(Prepared prepared, String division) {
    GateSubject subject = prepared.subject(division);
    List<GateFinding> findings = new ArrayList<>(lasting(prepared, division));
    findings.addAll(ask(passing, subject));
    return GateVerdict.of(findings);
  }

  private String key(Prepared prepared) {
    String overlays =
        Json.mapper()
            .writeValueAsString(
                List.of(prepared.applied().city().list(), prepared.applied().county().list()));
    Matter edition = prepared.applied().effective().edition();
    return Digests.sm3(
        String.join(
            "|",
            version,
            digest(edition),
            prepared.sourceDigest(),
            prepared.compiled().digest(),
            overlays));
  }

  private String digest(Matter edition) {
    @Nullable Digested last = lastEdition;
    if (last == null || last.edition() != edition) {
      last = new Digested(edition, Digests.sm3(Json.mapper().writeValueAsString(edition)));
      lastEdition = last;
    }
    return last.digest();
  }

  private static List<GateFinding> ask(List<GateCheck> checks, GateSubject subject) {
    List<GateFinding> findings = new ArrayList<>();
    for (GateCheck check : checks) {
      Problems problems = new Problems();
      check.check(subject, problems);
      problems.list().forEach(each -> findings.add(finding(check, subject, each)));
    }
    return List.copyOf(findings);
  }

  private static GateFinding finding(GateCheck check, GateSubject subject, Problem problem) {
    return new GateFinding(
        problem.pointer(),
        problem.code(),
        problem.severity(),
        problem.arguments(),
        check.repair(subject, problem).orElse(null));
  }
}
