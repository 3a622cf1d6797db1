package org.onestop.claim.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Claim;
import org.onestop.claim.Overlay;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Fault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** All claims in the database. */
@Component
class ClaimRows {
  private final ClaimMapper mapper;

  ClaimRows(ClaimMapper mapper) {
    this.mapper = mapper;
  }

  void add(ClaimRow row) {
    try {
      mapper.insert(row);
    } catch (DuplicateKeyException e) {
      throw Fault.conflict("claim-exists", row.division());
    }
  }

  void update(ClaimRow row) {
    if (mapper.update(row) != 1) {
      throw Fault.stale();
    }
  }

  /**
   * Publishes claims as they were locked.
   *
   * @param claims by id of the release
   */
  void publish(String matter, Map<String, Claim> claims, String by, Instant at) {
    if (mapper.publish(matter, claims, by, at) != claims.size()) {
      throw Fault.stale();
    }
  }

  /** The counties stand on what their city says now. */
  void moveBase(String matter, List<String> counties, Overlay city) {
    mapper.moveBase(matter, counties, ClaimRow.text(city));
  }

  Optional<ClaimRow> find(String matter, String division) {
    return Optional.ofNullable(mapper.find(matter, division));
  }

  /** Locked until the transaction ends; NOT_FOUND when nobody claimed it. */
  ClaimRow lock(String matter, String division) {
    @Nullable ClaimRow row = mapper.lock(matter, division);
    if (row == null) {
      throw Fault.notFound("claim-unknown", division);
    }
    return row;
  }

  Optional<ClaimRow> lockIfThere(String matter, String division) {
    return Optional.ofNullable(mapper.lock(matter, division));
  }

  List<ClaimRow> lockAll(String matter, List<String> divisions) {
    return divisions.isEmpty() ? List.of() : mapper.lockAll(matter, divisions);
  }

  /** A claim and, for a city, those below it. */
  List<ClaimRow> lockWithin(String matter, String division) {
    return mapper.lockWithin(matter, DivisionRange.of(division));
  }

  List<ClaimRow> list(String matter, DivisionRange range) {
    return mapper.list(matter, range);
  }

  boolean opened(String matter, String division) {
    return mapper.isOpened(matter, division) > 0;
  }

  void open(String matter, String edition, String division, String by, Instant at) {
    mapper.open(matter, edition, division, by, at);
  }
}
