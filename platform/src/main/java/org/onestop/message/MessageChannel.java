package org.onestop.message;

/**
 * A way by which messages reach people; every bean of this type is used. It may be asked twice for
 * the same message, after a failure or by another node, and sends it once by its id where it can.
 */
public interface MessageChannel {
  /** Kebab-case, for logs. */
  String id();

  /**
   * Hands a message over, or lets it be when this channel cannot reach the person. Throws when it
   * is to be tried again later.
   */
  void send(Message message);
}
