package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecord.Kind;
import org.onestop.casework.ProcessRecord.Material;
import org.onestop.casework.ProcessRecord.Operation;
import org.onestop.release.ReleasedMaterial;

/** Rows of what was handed in: as files, or as originals that the counter saw. */
final class MaterialRecords {
  private MaterialRecords() {}

  static List<ProcessRecord> of(Happening happening) {
    Map<String, String> facts = happening.facts();
    if (happening.is(Recording.ORIGINAL_CHECKED)) {
      boolean seen = Boolean.parseBoolean(facts.get("checked"));
      return seen
          ? List.of(row(happening, facts.getOrDefault("material", ""), "original", 1))
          : List.of();
    }
    String handed = facts.get(Act.MATERIALS);
    if (handed == null) {
      return List.of();
    }
    Map<String, Integer> quantities = new LinkedHashMap<>();
    for (String each : handed.split(",", -1)) {
      quantities.merge(each, 1, Integer::sum);
    }
    List<ProcessRecord> rows = new ArrayList<>();
    quantities.forEach(
        (material, quantity) -> rows.add(row(happening, material, "electronic", quantity)));
    return rows;
  }

  private static ProcessRecord row(
      Happening happening, String material, String collection, int quantity) {
    String of = happening.event().id() + ":" + material;
    return new Material(
        happening.head(Kind.MATERIAL, happening.guid(Kind.MATERIAL, of), Operation.INSERT),
        material,
        happening.file().content().material(material).map(ReleasedMaterial::name).orElse(material),
        collection,
        quantity);
  }
}
