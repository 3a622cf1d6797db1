package org.onestop.casework.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.onestop.message.Message;
import org.onestop.message.MessageChannel;

/** A channel that keeps what it is handed, and does not answer when it is told so. */
final class RecordedMessages implements MessageChannel {
  private final List<Message> sent = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  @Override
  public String id() {
    return "recorded";
  }

  @Override
  public void send(Message message) {
    if (failures.get() > 0) {
      failures.decrementAndGet();
      throw new IllegalStateException("does not answer");
    }
    sent.add(message);
  }

  /** Does not answer as often. */
  void fail(int times) {
    failures.set(times);
  }

  List<Message> of(String caseNo) {
    return sent.stream().filter(each -> each.caseNo().equals(caseNo)).toList();
  }
}
