package org.onestop.ui.portal;

import java.util.Map;
import java.util.Set;
import org.onestop.ui.field.FormSheet;
import org.onestop.ui.filing.Filing;
import tools.jackson.databind.JsonNode;

/** What the steps of one application share, and how they lead to each other. */
interface Applying {
  /** The application. Throws before a place was chosen and somebody has signed in. */
  Filing filing();

  /** Everything the form asks, as it is filled in. */
  FormSheet questions();

  /** The commitments, which are made when it is handed in. */
  FormSheet commitments();

  void go(Step step);

  /** Opens a page of the form, counted from 0. */
  void goToForm(int page);

  /**
   * Chooses what is applied for.
   *
   * @param suggested answers that follow from what is known already, by field
   */
  void choose(String applicantType, Set<String> items, Map<String, JsonNode> suggested);

  /** Keeps everything; false when it could not be kept, which the page then says. */
  boolean save();

  /** Hands it in. */
  void submit();

  /** Begins at a place that was just chosen. */
  void at(String division);

  /** Reads the draft anew, because it was changed elsewhere. */
  void reopen();

  /** The application goes on under another release. */
  void renewed();
}
