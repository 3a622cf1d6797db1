package org.onestop.ui.shell;

import com.vaadin.flow.component.Component;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;

/**
 * A page's place in the navigation, a bean in its order. Who sees it there is who may open it, as
 * the page itself says.
 *
 * @param title key of its text
 * @param icon style class of its picture
 */
public record Destination(String title, String icon, Class<? extends Component> page) {
  boolean isOpenTo(Actor actor) {
    return page.isAnnotationPresent(PermitAll.class)
        || Optional.ofNullable(page.getAnnotation(RolesAllowed.class)).stream()
            .flatMap(allowed -> Arrays.stream(allowed.value()))
            .anyMatch(role -> actor.is(Role.valueOf(role)));
  }
}
