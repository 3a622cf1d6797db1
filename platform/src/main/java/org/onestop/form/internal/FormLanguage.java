package org.onestop.form.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ComposedForm;
import org.onestop.form.FieldType;
import org.onestop.form.FormBlock;
import org.onestop.form.FormField;
import org.onestop.form.FormPlan;
import org.onestop.form.FormState;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form language: keeps what it has read, composed and compiled, within bounds. */
@Service
final class FormLanguage implements Forms {
  private static final int KEPT = 512;
  private static final String SMALL_FORM = "form";

  /** A form of a plan. */
  private record Key(String plan, Selection selection) {}

  private final Cache<String, Blueprint> blueprints = kept();
  private final Cache<Key, ComposedForm> composed = kept();
  private final Cache<Key, CheckedForm> checked = kept();
  private final Cache<Key, LiveForm> live = kept();
  private final Cache<JsonNode, CheckedForm> small = kept();
  private final FieldTypes types;
  private final BlueprintReader reader;
  private final SubmissionCheck submission;
  private final PlanCheck planCheck;
  private final SampleAnswers samples;

  FormLanguage(
      FieldTypes types, BlueprintReader reader, SubmissionCheck submission, PlanCheck planCheck) {
    this.types = types;
    this.reader = reader;
    this.submission = submission;
    this.planCheck = planCheck;
    this.samples = new SampleAnswers(types, submission);
  }

  @Override
  public ComposedForm compose(FormPlan plan, Selection selection) {
    return composed.get(
        new Key(plan.id(), selection),
        key -> Composer.compose(blueprint(plan), field -> field.askedBy(selection)));
  }

  @Override
  public FormState state(FormPlan plan, Selection selection, JsonNode answers) {
    LiveForm form =
        live.get(new Key(plan.id(), selection), key -> new LiveForm(compose(plan, selection)));
    return form.state(submission.filled(checked(plan, selection), answers));
  }

  @Override
  public ObjectNode complete(FormPlan plan, Selection selection, JsonNode answers) {
    ObjectNode completed = Json.mapper().createObjectNode();
    answers.properties().forEach(each -> completed.set(each.getKey(), each.getValue()));
    if (Limits.exceeded(answers)) {
      return completed;
    }
    CheckedForm form = checked(plan, selection);
    Map<String, JsonNode> before = new HashMap<>();
    for (FormField field : form.asked().values()) {
      JsonNode derived = derived(form, field, answers);
      if (derived != null) {
        before.put(field.key(), answers.path(field.key()));
        completed.set(field.key(), derived);
      }
    }
    if (!before.isEmpty()) {
      before.keySet().retainAll(submission.ruledOut(form, completed));
      before.forEach((key, original) -> restore(completed, key, original));
    }
    return completed;
  }

  private static void restore(ObjectNode completed, String key, JsonNode original) {
    if (original.isMissingNode()) {
      completed.remove(key);
    } else {
      completed.set(key, original);
    }
  }

  @Override
  public Problems check(FormPlan plan, Selection selection, JsonNode answers, boolean partial) {
    return submission.check(checked(plan, selection), answers, partial);
  }

  @Override
  public Problems check(JsonNode schema, JsonNode answers) {
    return submission.check(small(schema), answers, false);
  }

  @Override
  public Map<String, String> texts(FormPlan plan, JsonNode answers) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (FormField field : blueprint(plan).fields().values()) {
      FieldType type = types.of(field);
      JsonNode answer = answers.path(field.key());
      if (!Answers.empty(type, answer)) {
        texts.put(field.key(), type.text(field, answer));
      }
    }
    return texts;
  }

  @Override
  public Map<String, String> titles(FormPlan plan) {
    Map<String, String> titles = new LinkedHashMap<>();
    blueprint(plan).fields().values().forEach(each -> titles.put(each.key(), each.title()));
    return titles;
  }

  @Override
  public Optional<String> first(FormPlan plan, String type) {
    return blueprint(plan).fields().values().stream()
        .filter(each -> each.type().equals(type))
        .map(FormField::key)
        .findFirst();
  }

  @Override
  public String division(JsonNode answer) {
    for (FieldType each : types.all()) {
      Optional<String> division = each.division(answer);
      if (division.isPresent()) {
        return division.get();
      }
    }
    return "";
  }

  @Override
  public JsonNode outgoing(FormPlan plan, String field, JsonNode answer) {
    FormField described = blueprint(plan).fields().get(field);
    return described == null ? answer : types.of(described).outgoing(described, answer);
  }

  @Override
  public ObjectNode sample(
      FormPlan plan, Selection selection, String county, Map<String, List<String>> wished) {
    return samples.of(
        checked(plan, selection), county, wished, each -> complete(plan, selection, each));
  }

  @Override
  public ObjectNode sample(JsonNode schema, String county) {
    return samples.of(small(schema), county, Map.of(), each -> each);
  }

  @Override
  public Problems checkPlan(FormPlan plan) {
    return planCheck.check(plan);
  }

  private CheckedForm small(JsonNode schema) {
    CheckedForm form = small.getIfPresent(schema);
    if (form == null) {
      JsonNode own = schema.deepCopy();
      FormBlock block = new FormBlock(SMALL_FORM, own, Json.mapper().createObjectNode());
      Blueprint blueprint = reader.read(new FormPlan(SMALL_FORM, List.of(block), Map.of()));
      form = CheckedForm.of(blueprint, Composer.compose(blueprint, field -> true));
      small.put(own, form);
    }
    return form;
  }

  private Blueprint blueprint(FormPlan plan) {
    return blueprints.get(plan.id(), id -> reader.read(plan));
  }

  private CheckedForm checked(FormPlan plan, Selection selection) {
    ComposedForm form = compose(plan, selection);
    return checked.get(new Key(plan.id(), selection), key -> CheckedForm.of(blueprint(plan), form));
  }

  /** What an empty field takes over, also from a field that takes over itself; null: nothing. */
  private @Nullable JsonNode derived(CheckedForm form, FormField field, JsonNode answers) {
    return Answers.empty(types.of(field), answers.path(field.key()))
        ? taken(form, field, answers, form.known().size())
        : null;
  }

  /**
   * @param steps how many more fields may be looked at, so that a circle ends
   */
  private @Nullable JsonNode taken(CheckedForm form, FormField field, JsonNode answers, int steps) {
    FormField source = form.known().get(field.derivedFrom());
    if (source == null || steps == 0) {
      return null;
    }
    JsonNode own = answers.path(source.key());
    JsonNode value =
        Answers.empty(types.of(source), own) ? taken(form, source, answers, steps - 1) : own;
    String part = field.parameter("derivedPart");
    return value == null || part.isEmpty()
        ? value
        : types.of(source).part(part, value).orElse(null);
  }

  private static <K, V> Cache<K, V> kept() {
    return Caffeine.newBuilder().maximumSize(KEPT).build();
  }
}
