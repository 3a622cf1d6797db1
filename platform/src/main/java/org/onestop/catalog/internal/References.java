package org.onestop.catalog.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.internal.FileShapes.ContractFile;
import org.onestop.catalog.internal.FileShapes.MatterFile;
import org.onestop.exchange.Contract;
import org.onestop.kernel.Problems;

/** Whether everything an edition names exists, is named once, and is of the right kind. */
final class References {
  private final EditionParts parts;
  private final MatterFile matter;
  private final Problems problems;
  private final KnownIds known;

  References(
      EditionParts parts, MatterFile matter, Predicate<String> divisions, Problems problems) {
    this.parts = parts;
    this.matter = matter;
    this.problems = problems;
    this.known = new KnownIds(parts, matter, divisions, problems);
  }

  void check() {
    matterFile();
    matter.items().stream().map(parts.items::get).filter(each -> each != null).forEach(this::item);
    for (int i = 0; i < parts.materials.size(); i++) {
      material(parts.materials.get(i), parts.place.file("materials.yaml") + "#/materials/" + i);
    }
    matter.contracts().stream()
        .map(parts.contracts::get)
        .filter(c -> c != null)
        .forEach(this::contract);
    FormReferences.check(parts, known, problems);
    GuidanceReferences.check(parts, known, problems);
    stages();
  }

  private void matterFile() {
    String file = parts.place.matterFile() + "#";
    if (!matter.matter().equals(parts.place.matter())) {
      problems.block(
          file + "/matter", "id-differs-from-file", matter.matter(), parts.place.matter());
    }
    if (!matter.version().equals(parts.place.version())) {
      problems.block(
          file + "/version", "id-differs-from-file", matter.version(), parts.place.version());
    }
    known.division(file + "/province", matter.province());
    for (int i = 0; i < matter.pilots().size(); i++) {
      known.division(file + "/pilots/" + i, matter.pilots().get(i));
    }
    known.department(file + "/lead", matter.lead());
    files(file + "/items", matter.items(), parts.items.keySet(), parts.place::item);
    files(file + "/form", matter.form(), parts.form.keySet(), parts.place::schema);
    List<String> documents = matter.documents().stream().map(FileShapes.DocumentName::id).toList();
    files(file + "/documents", documents, parts.documents.keySet(), parts.place::document);
    present(
        file + "/codeLists", matter.codeLists(), parts.codeLists.keySet(), EditionPlace::codeList);
    present(
        file + "/contracts", matter.contracts(), parts.contracts.keySet(), EditionPlace::contract);
    known.unique(
        file + "/applicantTypes", matter.applicantTypes().stream().map(ApplicantType::id).toList());
    for (int i = 0; i < matter.applicantTypes().size(); i++) {
      applicantType(matter.applicantTypes().get(i), file + "/applicantTypes/" + i);
    }
  }

  private void applicantType(ApplicantType type, String at) {
    known.unique(at + "/items", type.items());
    known.unique(at + "/materials", type.materials());
    known.items(at + "/items", type.items());
    known.items(at + "/coordinated", type.coordinated());
    for (int i = 0; i < type.materials().size(); i++) {
      known.materialId(at + "/materials/" + i, type.materials().get(i));
    }
    for (int i = 0; i < type.items().size(); i++) {
      @Nullable Item item = parts.items.get(type.items().get(i));
      if (item != null && item.displayOnly()) {
        problems.block(at + "/items/" + i, "item-shown-only", item.id());
      }
      if (type.coordinated().contains(type.items().get(i))) {
        problems.block(at + "/items/" + i, "item-coordinated-too", type.items().get(i));
      }
    }
  }

  private void item(Item item) {
    String at = parts.place.item(item.id()) + "#";
    known.department(at + "/department", item.department());
    known.items(at + "/dependsOn", item.dependsOn());
    if (!item.displayOnly() && item.limit() < 1) {
      problems.block(at + "/limit", "limit-missing", item.id());
    }
    for (int i = 0; i < item.dependsOn().size(); i++) {
      @Nullable Item before = parts.items.get(item.dependsOn().get(i));
      if (before != null && before.displayOnly()) {
        problems.block(at + "/dependsOn/" + i, "item-shown-only", before.id());
      }
    }
    known.condition(at + "/condition", item.condition());
    for (int i = 0; i < item.carried().size(); i++) {
      known.condition(at + "/carried/" + i + "/when", item.carried().get(i).when());
    }
    if (!item.displayOnly() && !item.routes().contains(item.route())) {
      problems.block(at + "/route", "route-not-allowed", item.route());
    }
    @Nullable String contract = item.contract();
    if (contract == null && item.routes().contains("exchange")) {
      problems.block(at + "/routes", "contract-missing", item.id());
    } else if (contract != null) {
      if (!matter.contracts().contains(contract)) {
        problems.block(at + "/contract", "unknown-contract", contract);
      }
      @Nullable ContractFile file = parts.contracts.get(contract);
      if (file != null && !file.serves().contains(item.id())) {
        problems.block(at + "/contract", "contract-serves-not", contract, item.id());
      }
    }
    known.fields(at + "/fields", item.fields());
    @Nullable String routeBy = item.routeBy();
    if (routeBy != null) {
      known.place(at + "/routeBy", routeBy);
    }
  }

  private void material(Material material, String at) {
    long same = parts.materials.stream().filter(each -> each.id().equals(material.id())).count();
    if (same > 1
        && parts.materials.indexOf(material)
            == Integer.parseInt(at.substring(at.lastIndexOf('/') + 1))) {
      problems.block(at + "/id", "duplicate-id", material.id());
    }
    known.condition(at + "/when", material.when());
    known.items(at + "/sharedTo", material.sharedTo());
    if (material.rule().minBytes() > material.rule().maxBytes()) {
      problems.block(at + "/rule/minBytes", "bounds-crossed");
    }
  }

  private void contract(ContractFile contract) {
    String at = EditionPlace.contract(contract.id()) + "#";
    known.department(at + "/department", contract.department());
    known.items(at + "/serves", contract.serves());
    if (!contract.serves().contains(contract.owner())) {
      problems.block(at + "/owner", "contract-serves-not", contract.id(), contract.owner());
    }
    known.fields(at + "/fields", contract.fields().stream().map(Contract.Field::field).toList());
    known.fields(
        at + "/extensions", contract.extensions().stream().map(Contract.Field::field).toList());
    for (int i = 0; i < contract.materials().size(); i++) {
      known.materialId(at + "/materials/" + i, contract.materials().get(i));
    }
    supplements(contract, at + "/supplements");
  }

  /** They come from items that another contract pushes: who works at a desk returns no voucher. */
  private void supplements(ContractFile contract, String at) {
    List<Contract.Supplement> all = contract.supplements();
    known.unique(at, all.stream().map(each -> each.from() + " " + each.kind()).toList());
    for (int i = 0; i < all.size(); i++) {
      String from = all.get(i).from();
      if (contract.serves().contains(from)) {
        problems.block(at + "/" + i + "/from", "supplement-of-its-own", contract.id(), from);
      } else if (known.item(at + "/" + i + "/from", from)
          && matter.contracts().stream()
              .map(parts.contracts::get)
              .noneMatch(each -> each == null || each.serves().contains(from))) {
        problems.block(at + "/" + i + "/from", "supplement-never-comes", contract.id(), from);
      }
    }
  }

  private void stages() {
    String at = parts.place.file("process.yaml") + "#/stages";
    known.unique(at, parts.stages.stream().map(each -> each.id()).toList());
    if (!parts.stages.isEmpty()
        && parts.stages.stream().filter(each -> each.opensPromise()).count() != 1) {
      problems.block(at, "promise-opened-once");
    }
  }

  /** Listed parts have a file each, and each file is listed. */
  private void files(
      String at,
      List<String> listed,
      Collection<String> found,
      java.util.function.UnaryOperator<String> file) {
    present(at, listed, found, file);
    for (String id : found) {
      if (!listed.contains(id)) {
        problems.block(file.apply(id) + "#", "file-not-listed", id);
      }
    }
  }

  private void present(
      String at,
      List<String> listed,
      Collection<String> found,
      java.util.function.UnaryOperator<String> file) {
    known.unique(at, listed);
    for (int i = 0; i < listed.size(); i++) {
      String id = listed.get(i);
      if (!found.contains(id) && !known.broken(file.apply(id))) {
        problems.block(at + "/" + i, "file-missing-for", id, file.apply(id));
      }
    }
  }
}
