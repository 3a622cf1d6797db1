package org.onestop.message.internal;

import org.onestop.message.Message;
import org.onestop.message.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the log that there is a message, neither to whom nor what it says. */
@Component
class LogChannel implements MessageChannel {
  private static final Logger LOG = LoggerFactory.getLogger(LogChannel.class);

  @Override
  public String id() {
    return "log";
  }

  @Override
  public void send(Message message) {
    LOG.info("message {} to an applicant", message.id());
  }
}
