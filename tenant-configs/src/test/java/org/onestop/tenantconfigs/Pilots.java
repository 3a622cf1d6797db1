package org.onestop.tenantconfigs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.SourceFile;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Overlay;
import org.onestop.division.Division;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.itemcatalog.FileDivisions;
import org.onestop.itemcatalog.ProvinceCatalog;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;

/** The pilots' files, read through the catalog's grammar. */
final class Pilots {
  /**
   * One city's folder.
   *
   * @param units division → departments that have a unit there
   * @param county overlays below the city's, by division
   */
  record Pilot(
      String folder,
      String code,
      Overlay city,
      Map<String, Overlay> county,
      Map<String, Set<String>> units,
      List<NewDivision> zones) {
    @Override
    public String toString() {
      return folder;
    }
  }

  private static final Pilots ONLY = new Pilots();

  private final ProvinceCatalog catalog = ProvinceCatalog.get();
  private final CatalogFiles files = CatalogFiles.at("classpath:tenants");
  private final FileDivisions divisions = new FileDivisions();
  private final Problems problems = new Problems();
  private final List<Pilot> all = new ArrayList<>();

  private Pilots() {
    for (String folder : files.folders("")) {
      all.add(pilot(folder));
    }
  }

  static Pilots get() {
    return ONLY;
  }

  List<Pilot> all() {
    return List.copyOf(all);
  }

  /** What reading the files found. */
  Problems problems() {
    return problems;
  }

  FileDivisions divisions() {
    return divisions;
  }

  /** What the matter is in the city, or in one of its counties. */
  Applied applied(Pilot pilot, @Nullable String county) {
    Applying applying =
        new Applying(code -> divisions.find(code).map(Division::fullName).orElse(code));
    return applying.apply(
        catalog.matter(), pilot.city(), county == null ? null : pilot.county().get(county));
  }

  private Pilot pilot(String folder) {
    String code = folder.substring(0, 6);
    Map<String, Overlay> counties = new TreeMap<>();
    Overlay city = Overlay.empty("", code, "");
    for (String path : files.below(folder).paths()) {
      String name = folder + "/" + path;
      if (path.equals("veteran-services.overlay.yaml")) {
        city = overlay(name).orElse(city);
      } else if (path.endsWith(".veteran-services.overlay.yaml")) {
        overlay(name).ifPresent(each -> counties.put(path.substring(0, 6), each));
      } else if (!path.matches("(units|zones|calendar)\\.yaml")) {
        problems.block(name + "#", "file-unknown");
      }
    }
    List<NewDivision> zones = zones(folder);
    divisions.put(zones);
    read("calendar", folder + "/calendar.yaml");
    return new Pilot(folder, code, city, counties, units(folder), zones);
  }

  private Map<String, Set<String>> units(String folder) {
    Map<String, Set<String>> units = new LinkedHashMap<>();
    read("units", folder + "/units.yaml")
        .ifPresent(file -> {
          for (JsonNode each : file.path("units")) {
            Set<String> departments =
                units.computeIfAbsent(each.path("division").asString(), d -> new TreeSet<>());
            each.path("departments").forEach(id -> departments.add(id.asString()));
            if (each.has("department")) {
              departments.add(each.path("department").asString());
            }
          }
        });
    return units;
  }

  private List<NewDivision> zones(String folder) {
    List<NewDivision> zones = new ArrayList<>();
    read("zones", folder + "/zones.yaml")
        .ifPresent(file ->
            file.path("zones")
                .forEach(each ->
                    zones.add(
                        new NewDivision(
                            each.path("code").asString(),
                            each.path("name").asString(),
                            Division.Level.ZONE,
                            each.path("parent").asString()))));
    return zones;
  }

  private Optional<Overlay> overlay(String name) {
    SourceFile file = new SourceFile(name, files.bytes(name).orElseThrow());
    return catalog.grammar().read("overlay", file, Overlay.class, problems);
  }

  /** Empty when there is no such file, or it does not fit. */
  private Optional<JsonNode> read(String kind, String name) {
    return files
        .bytes(name)
        .flatMap(content -> catalog.grammar().read(kind, new SourceFile(name, content), problems));
  }
}
