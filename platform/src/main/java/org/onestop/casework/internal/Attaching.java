package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onestop.casework.HandedMaterial;
import org.onestop.kernel.Problems;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;

/** Takes uploaded files into a case. */
@Component
class Attaching {
  private final Materials materials;

  Attaching(Materials materials) {
    this.materials = materials;
  }

  /** Adds files that came up at a desk; throws INVALID when one is not the caller's to add. */
  void attach(Act act, List<HandedMaterial> handed) {
    attach(act, handed, new Problems(), "completion-invalid");
  }

  /** Adds papers that came to the counter later; throws INVALID likewise, and for too many. */
  void add(Act act, List<HandedMaterial> papers) {
    Problems problems = new Problems();
    ReleasedMatter matter = act.file.content();
    List<String> there =
        new ArrayList<>(act.file.materials.stream().map(HandedMaterial::type).toList());
    for (int i = 0; i < papers.size(); i++) {
      String type = papers.get(i).type();
      there.add(type);
      int most = matter.material(type).map(each -> each.rule().maxFiles()).orElse(there.size());
      if (Collections.frequency(there, type) > most) {
        problems.block("/materials/" + i, "material-too-many", most);
      }
    }
    attach(act, papers, problems, "materials-invalid");
  }

  /**
   * @param problems found already
   */
  private void attach(Act act, List<HandedMaterial> handed, Problems problems, String refusal) {
    if (handed.isEmpty()) {
      return;
    }
    ReleasedMatter matter = act.file.content();
    for (int i = 0; i < handed.size(); i++) {
      if (matter.material(handed.get(i).type()).isEmpty()) {
        problems.block("/materials/" + i, "material-unknown-type", handed.get(i).type());
      }
    }
    uploads(problems, handed, Set.of(act.account));
    problems.orThrow(refusal);
    bind(act, handed);
  }

  /**
   * Finds what is wrong with uploads: not there, another's, of another type, bound, given twice.
   */
  void uploads(Problems problems, List<HandedMaterial> handed, Set<String> uploaders) {
    if (handed.isEmpty()) {
      return;
    }
    Map<String, StoredMaterial> stored = new HashMap<>();
    materials
        .find(handed.stream().map(HandedMaterial::materialId).toList())
        .forEach(each -> stored.put(each.id(), each));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < handed.size(); i++) {
      HandedMaterial each = handed.get(i);
      StoredMaterial file = stored.get(each.materialId());
      String pointer = "/materials/" + i;
      if (file == null || !uploaders.contains(file.uploader())) {
        problems.block(pointer, "upload-unknown");
      } else if (!file.type().equals(each.type())) {
        problems.block(pointer, "upload-of-other-type", file.type());
      } else if (file.caseId() != null) {
        problems.block(pointer, "upload-bound");
      } else if (!seen.add(each.materialId())) {
        problems.block(pointer, "upload-repeated");
      }
    }
  }

  /** Binds checked uploads and adds them to the files that count. */
  void bind(Act act, List<HandedMaterial> handed) {
    if (handed.isEmpty()) {
      return;
    }
    materials.bind(
        act.file.id, handed.stream().map(HandedMaterial::materialId).toList(), Set.of(act.account));
    act.hand(handed);
    List<HandedMaterial> all = new ArrayList<>(act.file.materials);
    all.addAll(handed);
    act.file.materials = List.copyOf(all);
  }
}
