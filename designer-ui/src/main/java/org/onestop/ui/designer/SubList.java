package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onestop.catalog.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A list within an element, each of its things with properties of its own. */
final class SubList extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Desk desk;
  private final Part part;
  private final String id;
  private final String member;
  private final String label;
  private final transient Supplier<ObjectNode> fresh;
  private final transient Consumer<Properties> properties;

  /**
   * @param member of the element, whose list it is
   * @param label key of what the list is called
   * @param properties puts the controls of one thing in
   */
  SubList(
      Desk desk,
      Part part,
      String id,
      String member,
      String label,
      Supplier<ObjectNode> fresh,
      Consumer<Properties> properties) {
    this.desk = desk;
    this.part = part;
    this.id = id;
    this.member = member;
    this.label = translate(label);
    this.fresh = fresh;
    this.properties = properties;
    addClassName("sub-list");
    show();
  }

  private JsonNode now() {
    return desk.bench().element(part, id).orElseGet(MissingNode::getInstance);
  }

  private void show() {
    removeAll();
    Span title = new Span(label);
    title.addClassName("entry-title");
    add(title);
    boolean writable = desk.bench().writable();
    for (int i = 0; i < now().path(member).size(); i++) {
      add(one(i, writable));
    }
    if (writable) {
      Button add = new Button(translate("designer.add.row"), clicked -> addOne());
      add.setAriaLabel(translate("designer.add.to", label));
      add.addClassName("quiet");
      add(add);
    }
  }

  private Div one(int at, boolean writable) {
    Properties sheet =
        new Properties(() -> now().path(member).path(at), writable, changed -> put(at, changed));
    properties.accept(sheet);
    Div one = new Div(sheet);
    one.addClassName("sub-one");
    one.getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", translate("designer.row", label, String.valueOf(at + 1)));
    if (writable) {
      Button remove = new Button(translate("designer.remove"), clicked -> remove(at));
      remove.setAriaLabel(translate("designer.remove.row", String.valueOf(at + 1)));
      remove.addClassName("quiet");
      one.add(remove);
    }
    return one;
  }

  private void addOne() {
    ArrayNode list = list();
    list.add(fresh.get());
    keep(list);
    show();
  }

  private void remove(int at) {
    ArrayNode list = list();
    list.remove(at);
    keep(list);
    show();
  }

  private ArrayNode list() {
    return (ArrayNode) now().path(member).deepCopy();
  }

  private boolean put(int at, ObjectNode changed) {
    ArrayNode list = list();
    list.set(at, changed);
    return keep(list);
  }

  private boolean keep(ArrayNode list) {
    ObjectNode changed = (ObjectNode) now().deepCopy();
    changed.set(member, list);
    return desk.bench().put(part, id, changed);
  }
}
