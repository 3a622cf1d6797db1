package org.onestop.catalog.internal;

import java.util.List;
import java.util.Optional;
import org.onestop.catalog.Draft;
import org.onestop.catalog.DraftLine;
import org.onestop.catalog.Matter;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** All drafts in the database. */
@Component
class HeldDrafts {
  private final HeldDraftMapper mapper;

  HeldDrafts(HeldDraftMapper mapper) {
    this.mapper = mapper;
  }

  List<DraftLine> list(String province) {
    return mapper.list(province);
  }

  Optional<DraftLine> find(String matter) {
    return Optional.ofNullable(mapper.find(matter));
  }

  /** Locked until the transaction ends; where there is none, {@link #add} finds out. */
  Optional<DraftLine> lock(String matter) {
    return Optional.ofNullable(mapper.lock(matter));
  }

  Draft read(DraftLine line) {
    String content = mapper.content(line.matter());
    if (content == null) {
      throw Fault.stale();
    }
    return new Draft(
        Json.mapper().readValue(content, Matter.class),
        line.basedOn(),
        true,
        line.revision(),
        line.changedBy(),
        line.changedAt());
  }

  void add(DraftLine line, String content) {
    try {
      mapper.insert(line, content);
    } catch (DuplicateKeyException another) {
      throw Fault.stale();
    }
  }

  void replace(DraftLine line, String content) {
    fresh(mapper.update(line, content));
  }

  void drop(String matter, int revision) {
    fresh(mapper.delete(matter, revision));
  }

  private static void fresh(int rows) {
    if (rows != 1) {
      throw Fault.stale();
    }
  }
}
