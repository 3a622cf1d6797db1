package org.onestop.bench;

import java.util.ArrayList;
import java.util.List;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.claim.Claims;
import org.onestop.claim.EffectiveMatter;
import org.onestop.kernel.Json;
import org.onestop.release.Gate;
import org.onestop.release.SampleApplication;
import org.onestop.release.Simulation;
import tools.jackson.databind.node.ObjectNode;

/**
 * The gate and the simulation of the veterans' matter: on content that is seen for the first time,
 * and on the same content again.
 */
final class Judgement {
  private static final String AXIS = "gate";
  private static final double LONGEST_NANOS = 1e9;
  private static final String WRITES = "Com_insert";

  private final House house;
  private final Gate gate;
  private final Simulation simulation;
  private final Applied applied;
  private int version;

  Judgement(House house) {
    this.house = house;
    this.gate = house.product.room(Gate.class);
    this.simulation = house.product.room(Simulation.class);
    this.applied = house.product.room(Claims.class).effective(Product.MATTER, Product.CITY);
  }

  List<Finding> measure(int pairs) {
    List<Finding> findings = new ArrayList<>();
    long start = System.nanoTime();
    judge(another());
    double first = System.nanoTime() - start;
    findings.add(
        new Finding(
            AXIS,
            "the first judgement since the product started",
            Figures.milliseconds(first),
            "",
            "",
            "",
            Finding.Verdict.TOLD));
    judge(applied);
    findings.addAll(judged(pairs));
    findings.addAll(simulated(pairs));
    return findings;
  }

  private List<Finding> judged(int pairs) {
    List<Applied> fresh = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      fresh.add(another());
    }
    Pairs measured =
        Pairs.run(
            pairs,
            house.counter,
            Pairs.timed(pair -> judge(fresh.get(pair))),
            Pairs.timed(pair -> judge(applied)));
    return List.of(
        new Finding(
            AXIS,
            "content seen for the first time, beside content known by its digest",
            Figures.milliseconds(measured.ourNanos()),
            Figures.milliseconds(measured.otherNanos()),
            Figures.ratio(measured.ourNanos() / measured.otherNanos()),
            "≤ " + Figures.milliseconds(LONGEST_NANOS),
            Finding.Verdict.of(measured.ourNanos() <= LONGEST_NANOS)),
        statements("statements of a judgement", measured, pairs));
  }

  private List<Finding> simulated(int pairs) {
    simulate();
    Pairs measured =
        Pairs.run(
            pairs,
            house.counter,
            Pairs.timed(pair -> simulate()),
            Pairs.timed(pair -> judge(applied)));
    long written = measured.ours().count(WRITES);
    return List.of(
        Finding.told(
            AXIS,
            "a simulation with a made-up applicant, beside a known judgement",
            Figures.milliseconds(measured.ourNanos()),
            Figures.milliseconds(measured.otherNanos()),
            Figures.ratio(measured.ourNanos() / measured.otherNanos())),
        new Finding(
            AXIS,
            "inserts of a simulation",
            Figures.each(written, pairs),
            "",
            "",
            "0",
            Finding.Verdict.of(written == 0)));
  }

  private static Finding statements(String what, Pairs measured, int pairs) {
    return Finding.told(
        AXIS,
        what,
        Figures.each(measured.ours().statements(), pairs),
        Figures.each(measured.other().statements(), pairs),
        "");
  }

  private void judge(Applied what) {
    if (!gate.judge(what, Product.CITY).passes()) {
      throw new IllegalStateException("the pilot does not pass the gate");
    }
  }

  private void simulate() {
    String type = applied.effective().matter().applicantTypes().getFirst().id();
    simulation.play(
        applied, Product.CITY, new SampleApplication(type, List.of(), null, null, null));
  }

  /** The same with another help text on the form, so that nothing of it is known. */
  private Applied another() {
    version++;
    EffectiveMatter sound = applied.effective();
    ObjectNode tree = Json.mapper().valueToTree(sound.matter());
    ObjectNode schema = (ObjectNode) tree.path("form").path(0).path("schema");
    schema.put("description", "bench " + version);
    Matter matter = Json.mapper().treeToValue(tree, Matter.class);
    return new Applied(
        new EffectiveMatter(sound.edition(), matter, sound.settings(), sound.origins()),
        applied.city(),
        applied.county(),
        applied.explanations());
  }
}
