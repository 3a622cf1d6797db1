package org.onestop.web;

import java.util.stream.Stream;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.springframework.stereotype.Component;

/** Lets roles in where the room behind the door does not ask for one. */
@Component
class Admission {
  private static final Role[] FILING = {Role.KIOSK, Role.COUNTER, Role.APPLICANT, Role.UNIT};
  private static final Role[] CONFIGURATION = {
    Role.CATALOG, Role.APPROVE, Role.CONFIG, Role.PUBLISH, Role.SUPERVISE
  };
  private final Actors actors;

  Admission(Actors actors) {
    this.actors = actors;
  }

  /** Who hands in files: with an application, or with a result. */
  Actor filing() {
    return any(FILING);
  }

  /** Who looks into what a matter is made of. */
  Actor configuration() {
    return any(CONFIGURATION);
  }

  Actor any(Role... roles) {
    Actor actor = actors.current();
    if (Stream.of(roles).noneMatch(actor::is)) {
      throw Fault.forbidden("forbidden");
    }
    return actor;
  }
}
