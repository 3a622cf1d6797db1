package org.onestop.release.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onestop.form.Condition;
import org.onestop.form.Forms;
import org.onestop.form.Selection;
import org.onestop.kernel.Problems;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import tools.jackson.databind.node.ObjectNode;

/**
 * A made-up applicant who asks for all that is possible together.
 *
 * @param items ids, in process order
 * @param findings what the form still finds in the answers
 */
record SampleApplicant(Selection selection, ObjectNode answers, Problems findings) {
  /**
   * @param items ids; empty for all that the type may select and the answers allow
   * @param county six digits of where the person lives
   */
  static SampleApplicant of(
      Forms forms,
      ReleasedMatter matter,
      ReleasedApplicantType type,
      List<String> items,
      String county) {
    List<ReleasedItem> wanted =
        matter.items().stream()
            .filter(each ->
                items.isEmpty() ? type.items().contains(each.id()) : items.contains(each.id()))
            .toList();
    while (true) {
      SampleApplicant sample = of(forms, matter, type.id(), wanted, county);
      List<ReleasedItem> possible =
          wanted.stream().filter(each -> sample.may(each.condition())).toList();
      if (!items.isEmpty() || possible.size() == wanted.size()) {
        return sample;
      }
      wanted = possible;
    }
  }

  private static SampleApplicant of(
      Forms forms, ReleasedMatter matter, String type, List<ReleasedItem> items, String county) {
    Selection selection =
        new Selection(type, new HashSet<>(items.stream().map(ReleasedItem::id).toList()));
    List<Condition> conditions =
        items.stream().map(ReleasedItem::condition).filter(Objects::nonNull).toList();
    Map<String, List<String>> wishes = Wishes.of(conditions, matter.form(), selection);
    ObjectNode answers = forms.sample(matter.form(), selection, county, wishes);
    return new SampleApplicant(
        selection, answers, forms.check(matter.form(), selection, answers, false));
  }

  private boolean may(@org.jspecify.annotations.Nullable Condition condition) {
    return condition == null || condition.holds(selection, answers);
  }
}
