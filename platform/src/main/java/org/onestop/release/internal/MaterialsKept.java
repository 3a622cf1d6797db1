package org.onestop.release.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.material.MaterialRule;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.springframework.stereotype.Component;

/**
 * For the province's items nothing is asked that the province does not ask, and nothing more
 * strictly; what a division adds is asked with its own items only.
 */
@Component
class MaterialsKept implements GateCheck {
  @Override
  public String id() {
    return "materials-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    Map<String, Material> province = Named.materials(subject.edition());
    for (Material each : matter.materials()) {
      @Nullable Material before = province.get(each.id());
      if (before != null) {
        stricter(before, each, problems);
      } else {
        added(matter, each, problems);
      }
    }
    for (ApplicantType each : matter.applicantTypes()) {
      lists(subject.edition(), each, province, problems);
    }
  }

  private static void stricter(Material before, Material now, Problems problems) {
    String at = Pointers.material(now.id());
    if (now.required() && !before.required()) {
      problems.block(at + "/required", "material-stricter", now.name());
    }
    if (!Objects.equals(now.when(), before.when())) {
      problems.block(at + "/when", "material-stricter", now.name());
    }
    if (before.generated() && !now.generated()) {
      problems.block(at + "/generated", "material-stricter", now.name());
    }
    if (now.copies() > before.copies()) {
      problems.block(at + "/copies", "material-stricter", now.name());
    }
    if (now.originalRetained() && !before.originalRetained()) {
      problems.block(at + "/originalRetained", "material-stricter", now.name());
    }
    if (before.relieved() && !now.relieved()) {
      problems.block(at + "/relieved", "material-stricter", now.name());
    }
    if (narrower(before.rule(), now.rule())) {
      problems.block(at + "/rule", "material-stricter", now.name());
    }
  }

  private static boolean narrower(MaterialRule before, MaterialRule now) {
    return !new HashSet<>(now.accept()).containsAll(before.accept())
        || now.minBytes() > before.minBytes()
        || now.maxBytes() < before.maxBytes()
        || now.maxFiles() < before.maxFiles();
  }

  /** Asked of nobody who selects nothing but items of the province. */
  private static void added(Matter matter, Material material, Problems problems) {
    Possibilities possibilities = new Possibilities(matter);
    for (ApplicantType type : matter.applicantTypes()) {
      Set<String> ofProvince = new HashSet<>(type.items());
      matter.items().stream().filter(Item::local).map(Item::id).forEach(ofProvince::remove);
      Selection all = new Selection(type.id(), ofProvince);
      if (type.materials().contains(material.id())
          && possibilities.mayHold(material.when(), all, Set.of())) {
        problems.block(
            Pointers.material(material.id()) + "/when", "material-asked-of-all", material.name());
        return;
      }
    }
  }

  private static void lists(
      Matter edition, ApplicantType type, Map<String, Material> province, Problems problems) {
    for (ApplicantType before : edition.applicantTypes()) {
      for (String id : type.materials()) {
        boolean listed = before.materials().contains(id) || !province.containsKey(id);
        if (before.id().equals(type.id()) && !listed) {
          problems.block(
              Pointers.applicantType(type.id()) + "/materials",
              "material-not-listed",
              Objects.requireNonNull(province.get(id)).name(),
              type.name());
        }
      }
    }
  }
}
