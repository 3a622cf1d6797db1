package org.onestop.casework.internal;

import java.time.Instant;
import java.util.Map;
import org.onestop.kernel.DomainEvent;

/**
 * A draft was made ready for another pair of hands, or taken up by one.
 *
 * @param type draft-code-made, draft-resumed
 */
record DraftEvent(String draftId, String type, String actor, Instant at, String division)
    implements DomainEvent {
  @Override
  public String chain() {
    return "draft:" + draftId;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("draft", draftId);
  }
}
