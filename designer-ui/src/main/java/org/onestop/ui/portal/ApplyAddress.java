package org.onestop.ui.portal;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where an application stands, as its address says.
 *
 * @param division county or zone; empty text before it is chosen
 * @param channel by which one came; portal where nothing is said
 * @param draft id of the draft; empty text for none
 * @param page of the form, from 0
 */
record ApplyAddress(String division, String channel, String draft, Step step, int page)
    implements Serializable {
  static final ApplyAddress EMPTY = new ApplyAddress("", "portal", "", Step.NOTICE, 0);

  static ApplyAddress of(QueryParameters query) {
    return new ApplyAddress(
        first(query, "division", ""),
        first(query, "channel", "portal"),
        first(query, "draft", ""),
        Step.of(first(query, "step", "")),
        number(first(query, "page", "0")));
  }

  private static String first(QueryParameters query, String name, String otherwise) {
    return query.getSingleParameter(name).filter(each -> !each.isEmpty()).orElse(otherwise);
  }

  private static int number(String text) {
    return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
  }

  QueryParameters parameters() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    put(all, "division", division);
    put(all, "channel", channel.equals("portal") ? "" : channel);
    put(all, "draft", draft);
    put(all, "step", step == Step.NOTICE ? "" : step.code());
    put(all, "page", page == 0 ? "" : String.valueOf(page));
    return new QueryParameters(all);
  }

  private static void put(Map<String, List<String>> all, String name, String value) {
    if (!value.isEmpty()) {
      all.put(name, List.of(value));
    }
  }

  ApplyAddress at(Step other, int otherPage, String otherDraft) {
    return new ApplyAddress(division, channel, otherDraft, other, otherPage);
  }

  ApplyAddress at(String otherDivision) {
    return new ApplyAddress(otherDivision, channel, "", Step.NOTICE, 0);
  }

  /** A terminal stands in one place. */
  boolean atTerminal() {
    return channel.equals("kiosk");
  }

  /** The same before anything was begun. */
  ApplyAddress without() {
    return at(Step.NOTICE, 0, "");
  }

  /** Where to sign in so that one comes back to here. */
  String signIn(String matter) {
    String back = "/apply/" + matter + "?" + parameters().getQueryString();
    return "applicant-sign-in?continue=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
