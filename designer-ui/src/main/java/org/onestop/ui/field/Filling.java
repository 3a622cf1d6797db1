package org.onestop.ui.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.form.ComposedForm;
import org.onestop.form.FormField;
import org.onestop.form.FormPlan;
import org.onestop.form.FormState;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form that is being filled in: what the person answered, what follows from it, and what is found
 * in it by the very check that the API makes.
 */
public final class Filling {
  private final Forms forms;
  private final FormPlan plan;
  private final Selection selection;
  private final ComposedForm form;

  /** What the person answered, also to fields that are hidden now. */
  private final ObjectNode given;

  /** The same with what fields take over from others. */
  private ObjectNode completed;

  private FormState state;

  /**
   * @param answers given so far, perhaps under another selection; what is not asked is left out
   */
  public Filling(Forms forms, FormPlan plan, Selection selection, JsonNode answers) {
    this.forms = forms;
    this.plan = plan;
    this.selection = selection;
    this.form = forms.compose(plan, selection);
    this.given = Json.mapper().createObjectNode();
    for (Map.Entry<String, JsonNode> each : form.schema().path("properties").properties()) {
      JsonNode answer = answers.path(each.getKey());
      JsonNode usual = each.getValue().path("default");
      if (!Nothing.is(answer)) {
        given.set(each.getKey(), answer);
      } else if (!usual.isMissingNode()) {
        given.set(each.getKey(), usual);
      }
    }
    this.completed = forms.complete(plan, selection, given);
    this.state = forms.state(plan, selection, completed);
  }

  public ComposedForm form() {
    return form;
  }

  /** A field as this form asks it. */
  FormField field(String key) {
    JsonNode property = form.schema().path("properties").path(key);
    return new FormField(key, property.path("title").asString(key), property, null);
  }

  FormState state() {
    return state;
  }

  /** The answer to a field, its own or taken over. */
  public JsonNode answer(String key) {
    return completed.path(key);
  }

  /** Whether the answer was taken over from another field. */
  boolean takenOver(String key) {
    return completed.has(key) && !given.has(key);
  }

  /** Takes an answer; a missing node takes it back. */
  public void answer(String key, JsonNode answer) {
    if (Nothing.is(answer)) {
      given.remove(key);
    } else {
      given.set(key, answer);
    }
    completed = forms.complete(plan, selection, given);
    state = forms.state(plan, selection, completed);
  }

  /** What is to be kept in a draft: what the person answered to what is shown. */
  public ObjectNode given() {
    return given.deepCopy().without(state.hidden());
  }

  /** What is to be handed in. */
  public ObjectNode answers() {
    return completed.deepCopy().without(state.hidden());
  }

  /** Every finding in the answers as they are, pointers {@code /<key>…}. */
  public List<Problem> findings() {
    return forms.check(plan, selection, answers(), false).list();
  }

  /** The findings of some fields. */
  List<Problem> findings(Set<String> keys) {
    return findings().stream().filter(each -> keys.contains(key(each))).toList();
  }

  /** Key of the field that a finding belongs to; empty text for the whole form. */
  public static String key(Problem finding) {
    String pointer = finding.pointer();
    return pointer.isEmpty()
        ? ""
        : pointer.substring(1).split("/", 2)[0].replace("~1", "/").replace("~0", "~");
  }

  /** Keys of the fields that are shown now, in the order of the form. */
  public Set<String> shown() {
    return form.schema().path("properties").propertyNames().stream()
        .filter(key -> !state.hidden().contains(key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
