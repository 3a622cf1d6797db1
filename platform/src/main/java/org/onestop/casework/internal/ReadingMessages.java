package org.onestop.casework.internal;

import java.util.List;
import org.onestop.casework.MyMessages;
import org.onestop.identity.Actor;
import org.onestop.message.Messages;
import org.springframework.stereotype.Component;

/** Applicants read what they were told. */
@Component
class ReadingMessages implements MyMessages {
  private final Messages messages;
  private final Sight sight;

  ReadingMessages(Messages messages, Sight sight) {
    this.messages = messages;
    this.sight = sight;
  }

  @Override
  public List<Messages.Received> latest(Actor by, int limit) {
    Listing.check(limit);
    return sight.idIndex(by).map(person -> messages.of(person, limit)).orElse(List.of());
  }

  @Override
  public void shown(Actor by) {
    sight.idIndex(by).ifPresent(messages::shown);
  }
}
