package org.onestop.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.journey.Client;
import org.onestop.journey.Person;
import org.onestop.journey.Pictures;
import org.onestop.journey.Story;
import org.onestop.kernel.Json;
import org.onestop.web.AccessTable.Relation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Real things for the table's requests, made once: cases on their way, a draft, a claim.
 *
 * @param submitted case at the counter
 * @param reception its work item
 * @param material a file shared with it
 * @param document a notice of the accepted case
 * @param accepted case with a work item and a dispatch
 * @param since when it was submitted
 * @param workItem the unit's
 * @param closed case in the archive
 * @param code opens another draft
 * @param upload the kiosk's, of no case
 */
record AccessTown(
    String submitted,
    String reception,
    String material,
    String accepted,
    String since,
    String workItem,
    String dispatch,
    String document,
    String closed,
    String draft,
    String code,
    String upload,
    String release,
    String claimRelease) {
  static final String COUNTY = "510107";

  /** The department whose unit stands for all in the table. */
  static final String UNIT = "organization";

  /** A city that no other test plays in: its claim ends withdrawn. */
  static final String CLAIM = "512000";

  static final String PROVINCE = "510000";

  /**
   * Divisions of callers, by how they stand to the resource's; the first with an account counts.
   */
  static Map<Relation, List<String>> callers(String resource) {
    return switch (resource) {
      case "-" -> Map.of(Relation.OWN, List.of(COUNTY, PROVINCE));
      case "edition" -> Map.of(Relation.OWN, List.of(PROVINCE), Relation.CHILD, List.of("510100"));
      case "claim" ->
          Map.of(
              Relation.OWN, List.of(CLAIM),
              Relation.CHILD, List.of("512002"),
              Relation.PARENT, List.of(PROVINCE),
              Relation.SIBLING, List.of("511400"),
              Relation.OTHER_CITY, List.of("510302"));
      default ->
          Map.of(
              Relation.OWN, List.of(COUNTY),
              Relation.PARENT, List.of("510100", PROVINCE),
              Relation.SIBLING, List.of("510104"),
              Relation.OTHER_CITY, List.of("510302"));
    };
  }

  static AccessTown build(Function<String, Client> as) throws InterruptedException {
    Client kiosk = as.apply(COUNTY + "-kiosk");
    Client counter = as.apply(COUNTY + "-counter");

    Story first = story(as, "assigned-work-soldier");
    String submitted = first.submit();
    String reception = id(first.open(counter.account(), submitted).getFirst());
    String material =
        counter
            .get("/api/v1/work-items/" + reception)
            .json()
            .at("/materials/0/materialId")
            .asString();

    Story second = story(as, "self-employed-soldier");
    String accepted = second.submit();
    String unit = COUNTY + "-" + UNIT;
    second.workUntil(
        accepted,
        view -> !second.open(unit, accepted).isEmpty() && dispatch(counter, accepted) != null,
        (account, detail) ->
            account.equals(unit) || account.startsWith("5101") && !account.contains("counter")
                ? null
                : Story.agree(detail));
    String workItem = id(second.open(unit, accepted).getFirst());
    String document = "";
    for (JsonNode notice : second.view(accepted).path("notices")) {
      document = notice.path("kind").asString().equals("acceptance") ? id(notice) : document;
    }

    Story third = story(as, "assigned-work-soldier");
    String closed = third.submit();
    third.workUntil(
        closed,
        view -> view.path("status").asString().equals("archived"),
        (account, detail) -> Story.agree(detail));

    ObjectNode draft = Json.mapper().createObjectNode();
    draft.put("matter", Story.MATTER).put("division", COUNTY);
    draft.put("applicantType", "assigned-work-soldier");
    String draftId = kiosk.post("/api/v1/drafts", draft).json().path("id").asString();
    String handed = kiosk.post("/api/v1/drafts", draft).json().path("id").asString();
    String code =
        kiosk.post("/api/v1/drafts/" + handed + "/code", Map.of()).json().path("code").asString();
    String upload =
        kiosk
            .upload(release(kiosk, COUNTY), "id-card", "id-card.png", Pictures.SCAN)
            .json()
            .path("materialId")
            .asString();
    return new AccessTown(
        submitted,
        reception,
        material,
        accepted,
        second.view(accepted).path("submittedAt").asString(),
        workItem,
        String.valueOf(dispatch(counter, accepted)),
        document,
        closed,
        draftId,
        code,
        upload,
        release(kiosk, COUNTY),
        release(kiosk, CLAIM));
  }

  private static Story story(Function<String, Client> as, String type) {
    return new Story(as, COUNTY, type, Person.from(COUNTY));
  }

  private static String id(JsonNode row) {
    return row.path("id").asString();
  }

  private static @Nullable String dispatch(Client counter, String caseNo) {
    for (JsonNode each :
        counter.get("/api/v1/exchange/dispatches?limit=200").json().path("items")) {
      if (each.path("caseNo").asString().equals(caseNo)) {
        return each.path("dispatchId").asString();
      }
    }
    return null;
  }

  private static String release(Client kiosk, String division) {
    return kiosk
        .get("/api/v1/matters/" + Story.MATTER + "/release?division=" + division)
        .json()
        .path("releaseId")
        .asString();
  }
}
