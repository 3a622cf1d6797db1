package org.onestop.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.catalog.Matter.Assumption;
import org.onestop.catalog.Matter.Department;
import org.onestop.catalog.Matter.Resolution;
import org.onestop.catalog.PolicyRule;
import org.onestop.catalog.Stage;
import org.onestop.catalog.internal.FileShapes.CodeListFile;
import org.onestop.catalog.internal.FileShapes.ContractFile;
import org.onestop.catalog.internal.FileShapes.GuidanceFile;
import org.onestop.catalog.internal.FileShapes.MatterFile;
import org.onestop.document.DocumentTemplate;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;

/** The parts of one edition as far as their files could be read, before they are a matter. */
final class EditionParts {
  final EditionPlace place;
  @Nullable MatterFile matter;
  final Map<String, Item> items = new LinkedHashMap<>();
  final Map<String, FormBlock> form = new LinkedHashMap<>();
  final Map<String, String> documents = new LinkedHashMap<>();
  final Map<String, CodeListFile> codeLists = new LinkedHashMap<>();
  final Map<String, ContractFile> contracts = new LinkedHashMap<>();
  final Map<String, Department> departments = new LinkedHashMap<>();
  final List<Material> materials = new ArrayList<>();
  final List<Stage> stages = new ArrayList<>();
  final List<PolicyRule> policy = new ArrayList<>();
  final List<Assumption> assumptions = new ArrayList<>();
  final List<Resolution> resolutions = new ArrayList<>();
  final Map<String, String> notices = new LinkedHashMap<>();
  @Nullable GuidanceFile guidance;

  /** Parts that exist but could not be read; a reference to one of them is no second finding. */
  final Set<String> broken = new HashSet<>();

  EditionParts(EditionPlace place) {
    this.place = place;
  }

  /** Whether what all editions share is there too, as far as this one names it. */
  boolean complete(MatterFile file) {
    return !departments.isEmpty()
        && codeLists.keySet().containsAll(file.codeLists())
        && contracts.keySet().containsAll(file.contracts());
  }

  /** Puts the parts together; call it only when they are complete and nothing blocks. */
  Matter assemble(MatterFile file) {
    List<Assumption> registered = new ArrayList<>(assumptions);
    Map<String, String> sources = new HashMap<>();
    sources.put("", file.source());
    for (String id : file.codeLists()) {
      @Nullable Assumption assumption = part(codeLists, id).registered();
      if (assumption != null) {
        registered.add(assumption);
      }
    }
    for (String id : file.contracts()) {
      sources.put("/contracts/" + id, part(contracts, id).source());
    }
    @Nullable GuidanceFile guiding = guidance;
    if (guiding != null) {
      sources.put("/guidance", guiding.source());
    }
    List<CodeList> lists =
        file.codeLists().stream().map(id -> part(codeLists, id).codeList()).toList();
    Set<String> named = departmentsNamed(file);
    return new Matter(
        file.matter(),
        file.version(),
        file.name(),
        file.summary(),
        file.eligibility(),
        file.province(),
        file.lead(),
        file.limit(),
        file.pilots(),
        file.channels(),
        file.applicantTypes(),
        List.copyOf(stages),
        file.items().stream().map(id -> part(items, id)).toList(),
        List.copyOf(materials),
        file.form().stream().map(id -> part(form, id)).toList(),
        lists,
        file.contracts().stream().map(id -> part(contracts, id).contract()).toList(),
        departments.values().stream().filter(each -> named.contains(each.id())).toList(),
        List.copyOf(policy),
        file.documents().stream()
            .map(each ->
                new DocumentTemplate(
                    each.id(), each.name(), part(documents, each.id()), each.printable()))
            .toList(),
        new LinkedHashMap<>(notices),
        List.copyOf(registered),
        List.copyOf(resolutions),
        sources,
        guiding == null ? null : guiding.guidance());
  }

  private Set<String> departmentsNamed(MatterFile file) {
    Set<String> named = new HashSet<>();
    named.add(file.lead());
    file.items().forEach(id -> named.add(part(items, id).department()));
    file.contracts().forEach(id -> named.add(part(contracts, id).department()));
    return named;
  }

  private static <T> T part(Map<String, T> parts, String id) {
    @Nullable T part = parts.get(id);
    if (part == null) {
      throw new IllegalStateException("no part " + id);
    }
    return part;
  }
}
