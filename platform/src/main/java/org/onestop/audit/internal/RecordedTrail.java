package org.onestop.audit.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.audit.AuditEntry;
import org.onestop.audit.AuditTrail;
import org.onestop.audit.Verification;
import org.onestop.division.DivisionRange;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Page;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

@Component
class RecordedTrail implements AuditTrail {
  private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

  private final AuditMapper rows;
  private final Verifying verifying;

  RecordedTrail(AuditMapper rows, Verifying verifying) {
    this.rows = rows;
    this.verifying = verifying;
  }

  @Override
  public Page<AuditEntry> entries(
      DivisionRange range, @Nullable String chain, @Nullable String after, int limit) {
    AuditMapper.@Nullable Position position = after == null ? null : position(after);
    List<EntryRow> found;
    if (chain == null) {
      found = rows.latest(range.from(), range.to(), position, limit + 1);
    } else {
      long seq = position == null ? 0 : position.seq();
      found = rows.ofChain(chain, range.from(), range.to(), seq, limit + 1);
    }
    List<EntryRow> shown = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > limit ? token(shown.getLast()) : null;
    return new Page<>(shown.stream().map(RecordedTrail::entry).toList(), next);
  }

  @Override
  public Verification verify() {
    return verifying.verify(false);
  }

  @Override
  public Verification verifyAll() {
    return verifying.verify(true);
  }

  private static AuditEntry entry(EntryRow row) {
    return new AuditEntry(
        row.chain(),
        row.seq(),
        row.at().toInstant(ZoneOffset.UTC),
        row.type(),
        row.actor(),
        row.division(),
        facts(row.facts()),
        row.hash(),
        row.sealId() != null);
  }

  /** Nothing when somebody changed the text; the verification tells. */
  private static Map<String, String> facts(String text) {
    try {
      return Json.mapper().readValue(text, FACTS);
    } catch (JacksonException e) {
      return Map.of();
    }
  }

  private static String token(EntryRow last) {
    String text =
        String.join("\n", last.at().toString(), last.division(), last.chain(), "" + last.seq());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static AuditMapper.Position position(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      List<String> parts = text.lines().toList();
      return new AuditMapper.Position(
          LocalDateTime.parse(parts.get(0)),
          parts.get(1),
          parts.get(2),
          Long.parseLong(parts.get(3)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
      Problems problems = new Problems().block("/after", "cursor-unreadable");
      throw Fault.invalid("page-invalid", problems);
    }
  }
}
