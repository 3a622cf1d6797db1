package org.onestop.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ComposedForm;
import org.onestop.identity.Unit;
import org.onestop.kernel.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What would come of an application. Every stage is assumed to be passed on the day of acceptance,
 * and every item to end on the last day of its limit.
 *
 * @param county six digits of where it is handed in
 * @param selected ids of the selected items, in process order
 * @param form as the applicant sees it
 * @param answers with derived values taken in
 * @param sample whether the answers are a made-up applicant's
 * @param findings what the form finds in a made-up applicant's answers, because better ones are not
 *     known; pointers as in {@link org.onestop.form.Forms}. Answers that were given have none
 * @param materials asked of these answers, those that are relieved or made by the system included
 * @param work what lies before units, in the order in which its turn comes
 * @param pushes what would be sent, in order
 */
public record SimulatedCase(
    String county,
    String applicantType,
    List<String> selected,
    ComposedForm form,
    ObjectNode answers,
    boolean sample,
    List<Problem> findings,
    List<ReleasedMaterial> materials,
    List<Work> work,
    List<Push> pushes,
    Dates dates,
    Path path) {
  public SimulatedCase {
    selected = List.copyOf(selected);
    findings = List.copyOf(findings);
    materials = List.copyOf(materials);
    work = List.copyOf(work);
    pushes = List.copyOf(pushes);
  }

  /**
   * A stage or an item before the unit that handles it.
   *
   * @param element id of its wait in the BPMN
   * @param id of the stage or item
   * @param stage whether it is a stage, handled at the counter
   * @param unit null: nobody handles it there, and the counter gets it
   * @param route exchange, desk or session; {@code counter} for a stage
   * @param contract what bounds what its unit sees; null for none
   * @param routedBy title of the field whose place decided its unit; null: where it was handed in
   * @param fields what the unit sees of the form
   * @param materials names of what it sees of the materials
   * @param waitsFor ids of the selected items that end before it
   * @param limit working days; null for none
   * @param fromDay working days from acceptance after which its turn comes
   * @param toDay working days from acceptance at whose end it is due; as {@code fromDay} without a
   *     limit
   * @param dueOn null without a limit
   * @param longest whether it lies on the longest chain
   */
  public record Work(
      String element,
      String id,
      String name,
      boolean stage,
      @Nullable Unit unit,
      String route,
      @Nullable String contract,
      @Nullable String routedBy,
      List<Seen> fields,
      List<String> materials,
      List<String> waitsFor,
      @Nullable Integer limit,
      int fromDay,
      int toDay,
      LocalDate startsOn,
      @Nullable LocalDate dueOn,
      boolean longest) {
    public Work {
      fields = List.copyOf(fields);
      materials = List.copyOf(materials);
      waitsFor = List.copyOf(waitsFor);
    }
  }

  /**
   * An answer as a unit sees it.
   *
   * @param key on the form
   * @param text what people read; empty: nothing was answered
   */
  public record Seen(String key, String label, String text) {}

  /**
   * What a department's system would be told.
   *
   * @param order 1, 2, …
   * @param item whose turn sends it
   * @param items ids of the items it is about
   * @param fields label → value, exactly the contract's
   * @param materials names of what goes with it
   * @param on the day
   */
  public record Push(
      int order,
      String contract,
      String system,
      String item,
      List<String> items,
      Map<String, JsonNode> fields,
      List<String> materials,
      LocalDate on) {}

  /**
   * The days on the county's calendar.
   *
   * @param acceptedOn assumed
   * @param limit working days of the whole
   * @param dueOn last day of the whole
   * @param longest ids of the items that take longest one after the other
   * @param longestDays working days they take
   * @param uncounted days from acceptance to {@code dueOn} that do not count
   * @param known whether the holidays of all these years are known
   */
  public record Dates(
      LocalDate acceptedOn,
      int limit,
      LocalDate dueOn,
      List<String> longest,
      int longestDays,
      List<Uncounted> uncounted,
      boolean known) {}

  /**
   * A day that does not count.
   *
   * @param name what people call it; empty for a plain weekend
   */
  public record Uncounted(LocalDate date, String name) {}

  /**
   * The way through the process.
   *
   * @param bpmn BPMN 2.0 XML with its layout, as it would be deployed
   * @param waves element ids of the waits; those of one wave wait at the same time
   * @param lit ids of everything in the BPMN that is passed, flows included
   * @param ends how often the end is reached; 1 when all is well
   */
  public record Path(String bpmn, List<List<String>> waves, Set<String> lit, int ends) {}
}
