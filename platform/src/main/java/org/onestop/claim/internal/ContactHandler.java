package org.onestop.claim.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.Contact;
import tools.jackson.databind.JsonNode;

/** Whom colleagues call in a unit; whether the unit exists the gate asks. */
final class ContactHandler implements OperationHandler<Contact> {
  /** In the place of an item: for all that name nobody of their own. */
  private static final String ANY = "-";

  @Override
  public Class<Contact> kind() {
    return Contact.class;
  }

  @Override
  public boolean permits(Contact operation, Draft draft, Site site) {
    @Nullable String item = operation.item();
    if (item != null && draft.handled(item).isEmpty()) {
      return site.refuse("/item", "unknown-item", item);
    }
    return site.covers("/division", operation.division())
        && site.permits(path(operation), Site.Change.FREE);
  }

  @Override
  public void apply(Contact operation, Draft draft, Site site) {
    draft.contacts.put(path(operation), operation);
    draft.origins.put(path(operation), site.origin());
  }

  @Override
  public List<String> touches(Contact operation, Draft draft) {
    return List.of(path(operation));
  }

  @Override
  public JsonNode value(Contact operation, Draft draft) {
    return Values.of(draft.contacts.get(path(operation)));
  }

  @Override
  public Explanation explain(Contact operation, Draft draft, Site site) {
    @Nullable String item = operation.item();
    return item == null
        ? Explanation.of("operation.contact", operation.unit(), operation.name(), operation.phone())
        : Explanation.of(
            "operation.contact-for-item",
            operation.unit(),
            operation.name(),
            operation.phone(),
            draft.itemName(item));
  }

  /** Pointer of what is said about a unit and an item. */
  static String path(Contact contact) {
    return "/contacts/" + unit(contact) + "/" + item(contact);
  }

  static String unit(Contact contact) {
    return Pointer.step(contact.unit());
  }

  static String item(Contact contact) {
    @Nullable String item = contact.item();
    return item == null ? ANY : item;
  }
}
