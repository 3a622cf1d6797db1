package org.onestop.ui.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.onestop.catalog.Matter;
import org.onestop.claim.Applied;
import org.onestop.release.Release;
import org.onestop.release.SampleApplication;
import org.onestop.release.SimulatedCase;
import org.onestop.release.Simulation;
import org.onestop.ui.process.ProcessPicture;

/**
 * What is practised with: a release in force, or what a division is configuring.
 *
 * @param name what people call it
 * @param types id → name of the applicant types
 * @param outcomes what can come out of each stage, by its id
 * @param play plays an application in a county
 */
record PracticeSource(
    String name,
    Map<String, String> types,
    Map<String, List<String>> outcomes,
    ProcessPicture process,
    BiFunction<String, SampleApplication, SimulatedCase> play) {

  static PracticeSource of(String name, Release release, Simulation simulation) {
    Map<String, String> types = new LinkedHashMap<>();
    release.content().applicantTypes().forEach(each -> types.put(each.id(), each.name()));
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    release.content().stages().forEach(each -> outcomes.put(each.id(), each.outcomes()));
    return new PracticeSource(
        name,
        types,
        outcomes,
        ProcessPicture.of(release.content()),
        (county, application) -> simulation.play(release, county, application));
  }

  static PracticeSource of(String name, Applied draft, String division, Simulation simulation) {
    Matter matter = draft.effective().matter();
    Map<String, String> types = new LinkedHashMap<>();
    matter.applicantTypes().forEach(each -> types.put(each.id(), each.name()));
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    matter.stages().forEach(each -> outcomes.put(each.id(), each.outcomes()));
    return new PracticeSource(
        name,
        types,
        outcomes,
        ProcessPicture.of(matter),
        (county, application) -> simulation.play(draft, division, application));
  }
}
