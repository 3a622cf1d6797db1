package org.onestop.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which work items of a folder are looked at; what is null does not matter. Values that nothing has
 * give an empty page.
 *
 * @param item id of an item
 * @param step id of a reception step, or of an item
 * @param light as it is lit today; completed work items have none
 * @param division of the case, six digits
 * @param channel of the application
 * @param applicantType id
 * @param caseNo number of one case
 * @param search a case number, or the applicant's whole name or ID number
 */
public record WorkItemFilter(
    @Nullable String item,
    @Nullable String step,
    @Nullable Light light,
    @Nullable String division,
    @Nullable String channel,
    @Nullable String applicantType,
    @Nullable String caseNo,
    @Nullable String search) {
  /** Everything. */
  public static final WorkItemFilter NONE =
      new WorkItemFilter(null, null, null, null, null, null, null, null);

  /** The same without what was searched for, and without a case number, which leads to one. */
  public WorkItemFilter withoutPersons() {
    return new WorkItemFilter(item, step, light, division, channel, applicantType, null, null);
  }

  public static WorkItemFilter ofItem(String item) {
    return new WorkItemFilter(item, null, null, null, null, null, null, null);
  }

  public static WorkItemFilter ofCase(String caseNo) {
    return new WorkItemFilter(null, null, null, null, null, null, caseNo, null);
  }

  public static WorkItemFilter lit(Light light) {
    return new WorkItemFilter(null, null, light, null, null, null, null, null);
  }
}
