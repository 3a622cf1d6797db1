package org.onestop.ui.designer;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A part that is a list: its elements on the left, the properties of one beside them. */
abstract class ListSection implements Section {
  private final String id;
  private final Part part;
  private @Nullable ListPage page;

  ListSection(String id, Part part) {
    this.id = id;
    this.part = part;
  }

  @Override
  public final String id() {
    return id;
  }

  final Part part() {
    return part;
  }

  @Override
  public @Nullable Integer count(Bench bench) {
    return bench.elements(part).size();
  }

  @Override
  public Component show(Desk desk) {
    page = new ListPage(this, desk);
    return page;
  }

  @Override
  public void kept(Desk desk) {
    if (page != null) {
      page.refreshList();
    }
  }

  /** After an edit that was made elsewhere on the section's page. */
  final void keptElsewhere() {
    if (page != null) {
      page.refreshList();
      page.showDetail();
    }
  }

  /** What an element is called in the list. */
  abstract String name(JsonNode element);

  /** What is said beside its name. */
  String remark(JsonNode element, Desk desk) {
    return "";
  }

  /** A new element, whose id is put in by the list. */
  abstract ObjectNode fresh(Desk desk);

  abstract void properties(Properties sheet, JsonNode element, Desk desk);

  /** What stands below the list. */
  @Nullable Component below(Desk desk) {
    return null;
  }
}
