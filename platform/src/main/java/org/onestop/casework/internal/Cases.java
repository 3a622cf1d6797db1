package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Fault;
import org.onestop.release.Release;
import org.onestop.release.ReleasedItem;
import org.onestop.release.Releases;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** All cases. */
@Component
class Cases {
  private final CaseMapper mapper;
  private final Releases releases;
  private final Seals seals;

  Cases(CaseMapper mapper, Releases releases, Seals seals) {
    this.mapper = mapper;
    this.releases = releases;
    this.seals = seals;
  }

  static Fault unknown() {
    return Fault.notFound("case-unknown");
  }

  /** For an act: its row is locked until the transaction ends. */
  CaseFile lock(String id) {
    CaseRow row = mapper.lock(id);
    if (row == null) {
      throw unknown();
    }
    return file(row);
  }

  CaseFile lockNumber(String caseNo) {
    CaseRow row = mapper.lockNumber(caseNo);
    if (row == null) {
      throw unknown();
    }
    return file(row);
  }

  /** For reading. */
  CaseFile numbered(String caseNo) {
    return rowNumbered(caseNo).map(this::file).orElseThrow(Cases::unknown);
  }

  Optional<CaseRow> rowNumbered(String caseNo) {
    return Optional.ofNullable(mapper.findNumber(caseNo));
  }

  CaseFile get(String id) {
    CaseRow row = mapper.find(id);
    if (row == null) {
      throw unknown();
    }
    return file(row);
  }

  /** Many at once, for reading, by their ids. */
  Map<String, CaseFile> withoutItems(Collection<String> ids) {
    Map<String, CaseFile> files = new HashMap<>();
    for (CaseRow row : mapper.rows(ids)) {
      files.put(row.id(), new CaseFile(row, releases.get(row.releaseId())));
    }
    return files;
  }

  Application application(String id) {
    CaseMapper.Sealed sealed = mapper.application(id);
    if (sealed == null) {
      throw unknown();
    }
    return seals.open(sealed.content(), context(id), Application.class);
  }

  byte[] seal(String id, Application application) {
    return seals.seal(application, context(id));
  }

  /**
   * Throws {@code open-case} when the person has one already. Should another node have taken the
   * number in the same moment, the act is to be done again as a whole.
   */
  void insert(CaseFile file, Application application) {
    CaseRow row = file.row();
    try {
      mapper.insert(row, seal(file.id, application));
    } catch (DuplicateKeyException twice) {
      if (String.valueOf(twice.getMessage()).contains("cw_case_open")) {
        throw openCase(row, twice);
      }
      throw new ConcurrencyFailureException("number taken: " + row.caseNo(), twice);
    }
  }

  /** What one person's one open case of a matter is known by. */
  static String openKey(String matter, String idIndex) {
    return matter + ":" + idIndex;
  }

  /** Throws CONFLICT {@code open-case} when the person has an open case of the matter. */
  void refuseSecond(String matter, String idIndex) {
    String number = mapper.openNumber(openKey(matter, idIndex));
    if (number != null) {
      throw Fault.conflict("open-case", number);
    }
  }

  private Fault openCase(CaseRow row, DuplicateKeyException twice) {
    String key = row.openKey();
    String number = key == null ? null : mapper.openNumber(key);
    Fault fault = Fault.conflict("open-case", number == null ? "" : number);
    fault.initCause(twice);
    return fault;
  }

  void save(CaseFile file, @Nullable Application rewritten) {
    if (rewritten != null) {
      mapper.rewrite(file.id, seal(file.id, rewritten));
    }
    CaseRow row = file.changed();
    if (row != null && mapper.update(row) == 0) {
      throw Fault.stale();
    }
    List<ItemRow> items = new ArrayList<>();
    for (CaseItem each : file.items) {
      ItemRow changed = each.changed(file);
      if (changed != null) {
        items.add(changed);
      }
    }
    if (!items.isEmpty()) {
      mapper.putItems(items);
    }
  }

  List<CaseRow> ofPerson(String idIndex, @Nullable String before, int limit) {
    return mapper.ofPerson(idIndex, before, limit);
  }

  List<CaseRow> search(
      @Nullable String idIndex,
      @Nullable String nameIndex,
      DivisionRange range,
      @Nullable String before,
      int limit) {
    return mapper.search(idIndex, nameIndex, range.from(), range.to(), before, limit);
  }

  List<CaseRow> filed(DivisionRange range, String first, @Nullable String before, int limit) {
    return mapper.filed(range.from(), range.to(), first, before, limit);
  }

  List<CaseRow> waiting(String idIndex, String status, DivisionRange range) {
    return mapper.waiting(idIndex, status, range.from(), range.to());
  }

  private CaseFile file(CaseRow row) {
    Release release = releases.get(row.releaseId());
    CaseFile file = new CaseFile(row, release);
    if (file.acceptedAt != null) {
      List<ReleasedItem> released = release.content().items();
      mapper.items(row.id()).stream()
          .map(item -> new CaseItem(item, released.get(item.position())))
          .forEach(file.items::add);
    }
    return file;
  }

  private static String context(String id) {
    return "case:" + id;
  }
}
