package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.claim.EffectiveMatter;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;

/** An effective matter in the making. */
final class Draft {
  final Matter edition;
  final Map<String, ApplicantType> applicantTypes = new LinkedHashMap<>();
  final Map<String, Item> items = new LinkedHashMap<>();
  final Map<String, Material> materials = new LinkedHashMap<>();
  final DraftForm form;
  final Map<String, CodeList> codeLists = new LinkedHashMap<>();
  final Map<String, String> notices;
  final List<Operation.Counter> counters = new ArrayList<>();
  final Map<String, String> openingHours = new TreeMap<>();
  final Map<String, Map<String, String>> units = new TreeMap<>();
  final Map<String, Operation.Delegation> delegations = new TreeMap<>();
  final Map<String, Operation.JointSession> sessions = new LinkedHashMap<>();
  final Map<String, Operation.Contact> contacts = new TreeMap<>();
  final Map<String, Origin> origins = new HashMap<>();
  Operation.Reminders reminders = LocalSettings.USUAL;
  int limit;

  Draft(Matter edition) {
    this.edition = edition;
    this.limit = edition.limit();
    edition.applicantTypes().forEach(each -> applicantTypes.put(each.id(), each));
    edition.items().forEach(each -> items.put(each.id(), each));
    edition.materials().forEach(each -> materials.put(each.id(), each));
    edition.codeLists().forEach(each -> codeLists.put(each.id(), each));
    this.form = new DraftForm(edition.form());
    this.notices = new LinkedHashMap<>(edition.notices());
  }

  /** An item that is handled; one that is only shown is as good as none. */
  Optional<Item> handled(String id) {
    return Optional.ofNullable(items.get(id)).filter(each -> !each.displayOnly());
  }

  /** What people call an item; its id when there is none. */
  String itemName(String id) {
    return Optional.ofNullable(items.get(id)).map(Item::name).orElse(id);
  }

  boolean hasDocument(String id) {
    return edition.documents().stream().anyMatch(each -> each.id().equals(id));
  }

  boolean hasDepartment(String id) {
    return edition.departments().stream().anyMatch(each -> each.id().equals(id));
  }

  EffectiveMatter finished() {
    List<FormBlock> blocks = form.blocks();
    Matter matter =
        new Matter(
            edition.matter(),
            edition.version(),
            edition.name(),
            edition.summary(),
            edition.eligibility(),
            edition.province(),
            edition.lead(),
            limit,
            edition.pilots(),
            edition.channels(),
            List.copyOf(applicantTypes.values()),
            edition.stages(),
            List.copyOf(items.values()),
            List.copyOf(materials.values()),
            blocks,
            List.copyOf(codeLists.values()),
            edition.contracts(),
            edition.departments(),
            edition.policy(),
            edition.documents(),
            new LinkedHashMap<>(notices),
            edition.assumptions(),
            edition.resolutions(),
            edition.sources(),
            edition.guidance());
    LocalSettings settings =
        new LocalSettings(
            List.copyOf(counters),
            new TreeMap<>(openingHours),
            new TreeMap<>(units),
            new TreeMap<>(delegations),
            List.copyOf(sessions.values()),
            reminders,
            List.copyOf(contacts.values()));
    return new EffectiveMatter(edition, matter, settings, Map.copyOf(origins));
  }
}
