package org.onestop.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint session with what is worked through in it, as far as the caller may see it.
 *
 * @param session written flat into the JSON
 * @param note for those who sit in it; null for none
 * @param reason why it was called off; null while it was not
 * @param open whether results can be recorded: arranged, and its day has come
 * @param cases numbers of the cases called; empty for those who only see their unit's rows
 */
public record SessionView(
    @JsonUnwrapped SessionSummary session,
    @Nullable String note,
    @Nullable String reason,
    boolean open,
    List<String> cases,
    List<SessionRow> rows) {
  public SessionView {
    cases = List.copyOf(cases);
    rows = List.copyOf(rows);
  }

  /** Without what may name persons. */
  @Override
  public String toString() {
    return "SessionView[" + session.id() + "]";
  }
}
