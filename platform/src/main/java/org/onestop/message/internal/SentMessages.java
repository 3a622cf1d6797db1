package org.onestop.message.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.onestop.message.Message;
import org.onestop.message.MessageChannel;
import org.onestop.message.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class SentMessages implements Messages {
  private final MessageMapper rows;
  private final List<MessageChannel> channels;
  private final Clock clock;

  SentMessages(MessageMapper rows, List<MessageChannel> channels, Clock clock) {
    this.rows = rows;
    this.channels = channels;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.NEVER)
  public void send(Message message) {
    rows.keep(
        new MessageMapper.Row(
            message.id(),
            message.person(),
            message.caseNo(),
            message.title(),
            message.text(),
            message.at(),
            null));
    channels.forEach(each -> each.send(message));
  }

  @Override
  public List<Received> of(String person, int limit) {
    return rows.of(person, limit).stream()
        .map(each ->
            new Received(
                each.id(),
                each.caseNo(),
                each.title(),
                each.text(),
                each.createdAt(),
                each.shownAt() == null))
        .toList();
  }

  @Override
  public int unread(String person) {
    return rows.unread(person);
  }

  @Override
  @Transactional
  public void shown(String person) {
    rows.shown(person, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
