package org.onestop.casework.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ItemStatus;
import org.onestop.release.ReleasedItem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What notices print about a case's items and its promise. */
@Component
class PrintedItems {
  private final Routing routing;
  private final Events events;
  private final Wording wording;
  private final Clocks clocks;

  PrintedItems(Routing routing, Events events, Wording wording, Clocks clocks) {
    this.routing = routing;
    this.events = events;
    this.wording = wording;
    this.clocks = clocks;
  }

  void put(ObjectNode model, CaseFile file, JsonNode form, List<EventRow> log) {
    model.put("limit", file.content().limit());
    model.put("dueDate", wording.day(file.dueOn));
    model.put("workingDays", Printing.used(file.promise, clocks, file.division));
    Map<String, EventRow> results = Viewing.results(log);
    ArrayNode items = model.putArray("items");
    ArrayNode carried = model.putArray("carried");
    ArrayNode followUps = model.putArray("followUps");
    for (CaseItem each : file.items) {
      ReleasedItem released = each.released;
      EventRow result = results.get(each.id());
      items
          .addObject()
          .put("name", released.name())
          .put("unit", blank(routing.name(each.unit)))
          .put("limit", released.limit())
          .put("result", result(each, result))
          .put("date", result == null ? "" : wording.day(result.at()));
      released.carried().stream()
          .filter(one -> Printing.holds(one.when(), file, form))
          .forEach(one -> carried.addObject().put("item", released.name()).put("name", one.name()));
      if (each.status == ItemStatus.DONE) {
        released
            .followUps()
            .forEach(
                one -> followUps.addObject().put("item", released.name()).put("name", one.name()));
      }
    }
  }

  private String result(CaseItem item, @Nullable EventRow result) {
    if (result == null) {
      return "";
    }
    String reason = events.said(result).reason();
    return wording.text("result." + item.status.code(), reason == null ? "" : reason);
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }
}
