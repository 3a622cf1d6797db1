package org.onestop.ui.process;

/** How far a stage or an item of a case has come; each has a shape, a colour and a word. */
public enum Mark {
  /** Of no case: the process as it is designed. */
  PLAIN,
  WAITING,
  RUNNING,
  /** Paused, given back or waiting for the applicant. */
  STOPPED,
  DONE,
  /** Declined, withdrawn or refused. */
  ENDED
}
