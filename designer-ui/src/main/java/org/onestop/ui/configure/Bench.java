package org.onestop.ui.configure;

import java.util.List;
import org.onestop.claim.Operation;
import org.onestop.identity.Actor;

/** What parts of the workbench can see of it, and ask of it. */
interface Bench {
  Shown shown();

  Actor actor();

  Names names();

  /** What an operation would do, in one sentence. */
  String sentence(Operation operation);

  /** Puts operations down as one change that can be undone. */
  void put(List<Operation> operations);

  /** Takes back everything about a subject and what lies below it. */
  void restore(String subject);

  /** Shows the editor of a subject. */
  void edit(String subject);

  /** Leads to where something lies. */
  void lead(String pointer);

  /** Reads everything again, after a step of the claim. */
  void refresh();

  /** Has the gate judge again what lies outside the overlay. */
  void rejudge();

  /** Says what happened, or why it did not. */
  void say(String sentence, boolean refused);
}
