package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import org.onestop.ui.process.ProcessEdit.ConnectRequested;
import org.onestop.ui.process.ProcessEdit.DisconnectRequested;
import org.onestop.ui.process.ProcessEdit.LimitChangeRequested;
import org.onestop.ui.process.ProcessEdit.RouteChangeRequested;

/** What no owner needs to be asked: what the item does not allow, and what closes a circle. */
final class Refusals {
  private Refusals() {}

  static Optional<String> of(ProcessPicture picture, ProcessEdit asked) {
    return switch (asked) {
      case ConnectRequested connect -> connect(picture, connect);
      case DisconnectRequested cut -> cut(picture, cut);
      case LimitChangeRequested limit -> limit(picture, limit);
      case RouteChangeRequested route -> route(picture, route);
    };
  }

  private static Optional<String> connect(ProcessPicture picture, ConnectRequested asked) {
    Optional<PictureItem> after = picture.item(asked.after());
    if (after.isEmpty() || picture.item(asked.before()).isEmpty()) {
      return Optional.of(translate("process.refused.gone"));
    }
    if (after.get().after().contains(asked.before())) {
      return Optional.of(
          translate("process.refused.twice", after.get().name(), picture.name(asked.before())));
    }
    if (asked.before().equals(asked.after())) {
      return Optional.of(translate("process.refused.itself", after.get().name()));
    }
    Optional<String> circle =
        picture
            .circleWith(asked.before(), asked.after())
            .map(names -> translate("process.refused.circle", String.join(" → ", names)));
    return circle.or(
        () -> unless(after.get().changes().waitsForMore(), "process.refused.order", after.get()));
  }

  private static Optional<String> cut(ProcessPicture picture, DisconnectRequested asked) {
    Optional<PictureItem> after = picture.item(asked.after());
    if (after.isEmpty() || !after.get().after().contains(asked.before())) {
      return Optional.of(translate("process.refused.gone"));
    }
    return unless(
        after.get().changes().removable().contains(asked.before()),
        "process.refused.order",
        after.get());
  }

  private static Optional<String> limit(ProcessPicture picture, LimitChangeRequested asked) {
    Optional<PictureItem> item = picture.item(asked.item());
    if (item.isEmpty()) {
      return Optional.of(translate("process.refused.gone"));
    }
    Changes changes = item.get().changes();
    if (!changes.limit()) {
      return unless(false, "process.refused.limit", item.get());
    }
    if (asked.workingDays() < changes.fewest() || asked.workingDays() > changes.most()) {
      return Optional.of(
          translate(
              "process.refused.days",
              item.get().name(),
              String.valueOf(changes.fewest()),
              String.valueOf(changes.most())));
    }
    return Optional.empty();
  }

  private static Optional<String> route(ProcessPicture picture, RouteChangeRequested asked) {
    Optional<PictureItem> item = picture.item(asked.item());
    if (item.isEmpty()) {
      return Optional.of(translate("process.refused.gone"));
    }
    return unless(
        item.get().changes().routes().containsKey(asked.route()),
        "process.refused.route",
        item.get());
  }

  private static Optional<String> unless(boolean allowed, String key, PictureItem item) {
    return allowed ? Optional.empty() : Optional.of(translate(key, item.name()));
  }
}
