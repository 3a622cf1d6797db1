package org.onestop.ui.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;

/**
 * What an inbox can be filtered for, by code and as people read it: what is served where its reader
 * works.
 *
 * @param channels codes
 */
record WorkOffers(
    Map<String, String> items,
    Map<String, String> stages,
    Map<String, String> applicantTypes,
    Map<String, String> counties,
    List<String> channels) {

  static WorkOffers of(Releases releases, Divisions divisions, Actor reader, Instant now) {
    Map<String, String> items = new LinkedHashMap<>();
    Map<String, String> stages = new LinkedHashMap<>();
    Map<String, String> types = new LinkedHashMap<>();
    Set<String> channels = new LinkedHashSet<>();
    List<ReleasedMatter> served =
        releases.matters(now).stream()
            .map(matter -> releases.inForce(matter.matter(), reader.division(), now))
            .flatMap(Optional::stream)
            .map(Release::content)
            .toList();
    for (ReleasedMatter each : served) {
      each.items().stream()
          .filter(
              item -> reader.department() == null || item.department().equals(reader.department()))
          .forEach(item -> items.put(item.id(), item.name()));
      each.stages().forEach(stage -> stages.put(stage.id(), stage.name()));
      each.applicantTypes().forEach(type -> types.put(type.id(), type.name()));
      channels.addAll(each.channels());
    }
    Map<String, String> counties =
        divisions.counties(reader.division()).stream()
            .collect(
                Collectors.toMap(
                    Division::code, Division::name, (one, other) -> one, LinkedHashMap::new));
    return new WorkOffers(items, stages, types, counties, List.copyOf(channels));
  }
}
