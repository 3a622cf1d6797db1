package org.onestop.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Json;
import org.onestop.release.SampleApplication;
import org.onestop.release.SimulatedCase;
import tools.jackson.databind.JsonNode;

/**
 * What would come of an application, as API v1 writes it.
 *
 * @param sample whether the answers are a made-up applicant's
 * @param findings what the form finds in a made-up applicant's answers
 */
record SimulationAnswer(
    String county,
    String applicantType,
    List<String> items,
    JsonNode schema,
    JsonNode uischema,
    JsonNode form,
    boolean sample,
    List<Messages.Finding> findings,
    List<FormAnswer.Material> materials,
    List<SimulatedCase.Work> work,
    List<Push> pushes,
    SimulatedCase.Dates dates,
    SimulatedCase.Path path) {

  /**
   * @param items null: all that a made-up applicant can have
   * @param form null: a made-up applicant's
   * @param calendarDate the day assumed for acceptance; null: today
   * @param county where it is handed in; null: the division's first
   */
  record Asked(
      String applicantType,
      @Nullable List<String> items,
      @Nullable JsonNode form,
      @Nullable LocalDate calendarDate,
      @Nullable String county) {
    SampleApplication application() {
      return new SampleApplication(
          applicantType,
          items == null ? List.of() : items,
          form == null || form.isNull() ? null : form,
          calendarDate,
          county);
    }
  }

  /**
   * @param fields label → value, in the contract's order
   */
  record Push(
      int order,
      String contract,
      String system,
      String item,
      List<String> items,
      JsonNode fields,
      List<String> materials,
      LocalDate on) {
    static Push of(SimulatedCase.Push push) {
      Map<String, JsonNode> fields = push.fields();
      return new Push(
          push.order(),
          push.contract(),
          push.system(),
          push.item(),
          push.items(),
          Json.mapper().createObjectNode().setAll(fields),
          push.materials(),
          push.on());
    }
  }

  static SimulationAnswer of(SimulatedCase played, Messages messages) {
    return new SimulationAnswer(
        played.county(),
        played.applicantType(),
        played.selected(),
        played.form().schema(),
        played.form().uischema(),
        played.answers(),
        played.sample(),
        messages.of(played.findings()),
        played.materials().stream().map(FormAnswer::material).toList(),
        played.work(),
        played.pushes().stream().map(Push::of).toList(),
        played.dates(),
        played.path());
  }
}
