package org.onestop.casework.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.onestop.casework.ResumeCode;
import org.onestop.casework.internal.DraftMapper.AccessRow;
import org.onestop.casework.internal.DraftMapper.CodeRow;
import org.onestop.casework.internal.DraftMapper.DraftRow;
import org.onestop.crypto.Digests;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Allowance;
import org.onestop.kernel.Fault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A draft begun in one place is gone on with in another (一码续办). */
@Component
class HandingOver {
  private static final int BYTES = 16;
  private static final Duration VALID = Duration.ofHours(24);

  private final DraftMapper mapper;
  private final DraftRows rows;
  private final Sight sight;
  private final Clocks clocks;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();
  private final Allowance wrongCodes;

  HandingOver(
      DraftMapper mapper,
      DraftRows rows,
      Sight sight,
      Clocks clocks,
      ApplicationEventPublisher events,
      CaseworkSettings settings,
      Clock clock) {
    this.mapper = mapper;
    this.rows = rows;
    this.sight = sight;
    this.clocks = clocks;
    this.events = events;
    this.wrongCodes = new Allowance(settings.wrongCodesPerMinute(), clock);
  }

  /** Within the caller's transaction, as all of it. */
  ResumeCode code(Actor by, String id) {
    DraftRow row = rows.lock(by, id);
    byte[] chosen = new byte[BYTES];
    random.nextBytes(chosen);
    String code = HexFormat.of().formatHex(chosen);
    Instant at = clocks.now();
    Instant until = at.plus(VALID);
    mapper.putCode(new CodeRow(id, row.division(), digest(code), until));
    events.publishEvent(new DraftEvent(id, "draft-code-made", by.account(), at, row.division()));
    return new ResumeCode(code, Clocks.shown(until));
  }

  DraftRow resume(Actor by, String code) {
    if (!wrongCodes.wait(by.account()).isZero()) {
      throw Fault.of(Fault.Kind.TOO_MANY, "too-many-codes");
    }
    Instant at = clocks.now();
    Optional<DraftRow> found =
        Optional.ofNullable(mapper.findCode(digest(code.strip().toLowerCase(Locale.ROOT))))
            .filter(each -> at.isBefore(each.expiresAt()))
            .map(each -> mapper.lock(each.draftId()))
            .filter(each -> mayTakeUp(by, each));
    if (found.isEmpty()) {
      wrongCodes.spend(by.account());
      throw DraftRows.unknown();
    }
    DraftRow row = found.get();
    if (!row.account().equals(by.account())) {
      mapper.grant(new AccessRow(row.id(), by.account(), row.division(), at));
    }
    events.publishEvent(
        new DraftEvent(row.id(), "draft-resumed", by.account(), at, row.division()));
    return row;
  }

  /** Staff where it is to be handed in; an applicant when it is about himself. */
  private boolean mayTakeUp(Actor by, DraftRow row) {
    if (by.is(Role.COUNTER) || by.is(Role.KIOSK)) {
      return by.reaches(row.division());
    }
    return row.account().equals(by.account())
        || sight.idIndex(by).filter(index -> index.equals(row.idIndex())).isPresent();
  }

  private static String digest(String code) {
    return Digests.sm3(code.getBytes(StandardCharsets.UTF_8));
  }
}
