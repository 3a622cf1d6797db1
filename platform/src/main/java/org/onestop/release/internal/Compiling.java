package org.onestop.release.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Stage;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.LocalSettings;
import org.onestop.crypto.Digests;
import org.onestop.form.CodeList;
import org.onestop.form.FormPlan;
import org.onestop.kernel.Json;
import org.onestop.process.ProcessPlan;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;

/**
 * Effective matter → what is released. Pure and total: equal matters give equal bytes, and what
 * does not resolve is left out, which the gate then tells.
 */
final class Compiling {
  private Compiling() {}

  static Compiled compile(EffectiveMatter effective) {
    ReleasedMatter content = content(effective);
    String body = Json.mapper().writeValueAsString(content);
    return new Compiled(content, body, Digests.sm3(body));
  }

  /** The shape of its process; an item that waits for one that is not handled does not wait. */
  static ProcessPlan plan(ReleasedMatter content) {
    List<String> order = content.items().stream().map(ReleasedItem::id).toList();
    List<Set<Integer>> dependencies =
        content.items().stream()
            .map(each ->
                each.dependsOn().stream()
                    .map(order::indexOf)
                    .filter(position -> position >= 0)
                    .collect(Collectors.toSet()))
            .toList();
    return new ProcessPlan(content.stages().size(), dependencies);
  }

  /** What a matter can ask; its id is the digest of all that is in it. */
  static FormPlan form(Matter matter) {
    Map<String, CodeList> codeLists = new TreeMap<>();
    matter.codeLists().forEach(each -> codeLists.putIfAbsent(each.id(), each));
    String text = Json.mapper().writeValueAsString(List.of(matter.form(), codeLists));
    return new FormPlan(Digests.sm3(text), matter.form(), codeLists);
  }

  private static ReleasedMatter content(EffectiveMatter effective) {
    Matter matter = effective.matter();
    LocalSettings settings = effective.settings();
    Set<String> handled =
        matter.items().stream()
            .filter(each -> !each.displayOnly())
            .map(Item::id)
            .collect(Collectors.toSet());
    Set<String> materials =
        matter.materials().stream().map(Material::id).collect(Collectors.toSet());
    Map<String, String> departments = new LinkedHashMap<>();
    matter.departments().forEach(each -> departments.put(each.id(), each.name()));
    return new ReleasedMatter(
        matter.matter(),
        matter.name(),
        matter.lead(),
        matter.limit(),
        matter.channels(),
        matter.applicantTypes().stream()
            .map(each -> applicantType(each, handled, materials))
            .toList(),
        matter.stages().stream().map(Compiling::stage).toList(),
        matter.items().stream()
            .filter(each -> !each.displayOnly())
            .map(each -> CompilingItems.item(each, settings, handled))
            .toList(),
        matter.items().stream()
            .filter(Item::displayOnly)
            .map(each -> CompilingItems.item(each, settings, handled))
            .toList(),
        matter.materials().stream().map(CompilingItems::material).toList(),
        form(matter),
        matter.contracts(),
        departments,
        matter.notices(),
        matter.documents(),
        CompilingPlaces.counters(effective),
        CompilingPlaces.sessions(settings),
        new ReleasedMatter.Reminders(settings.reminders().blue(), settings.reminders().yellow()),
        CompilingItems.said(matter.summary()),
        CompilingItems.said(matter.eligibility()),
        CompilingItems.said(matter.sources().get("")),
        matter.guidance(),
        CompilingPlaces.contacts(settings));
  }

  private static ReleasedApplicantType applicantType(
      ApplicantType type, Set<String> handled, Set<String> materials) {
    return new ReleasedApplicantType(
        type.id(),
        type.code(),
        type.name(),
        type.items().stream().filter(handled::contains).distinct().toList(),
        type.coordinated(),
        type.materials().stream().filter(materials::contains).distinct().toList(),
        CompilingItems.said(type.coordinatedNote()));
  }

  private static ReleasedStage stage(Stage stage) {
    return new ReleasedStage(
        stage.id(),
        stage.name(),
        stage.status(),
        stage.limit(),
        stage.opensPromise(),
        stage.checksOriginals(),
        stage.outcomes(),
        stage.resultForm(),
        CompilingItems.said(stage.note()));
  }
}
