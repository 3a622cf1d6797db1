package org.onestop.casework.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.casework.Agent;
import org.onestop.casework.Applicant;
import tools.jackson.databind.node.ObjectNode;

/** What is sealed of a case: who applies, who acts for him, and the answers. */
record Application(Applicant applicant, @Nullable Agent agent, ObjectNode form) {
  Application with(ObjectNode answers) {
    return new Application(applicant, agent, answers);
  }

  @Override
  public String toString() {
    return "Application[…]";
  }
}
