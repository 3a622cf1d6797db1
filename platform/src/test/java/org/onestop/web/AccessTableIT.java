package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onestop.identity.Actors;
import org.onestop.journey.Client;
import org.onestop.journey.Demonstration;
import org.onestop.web.AccessTable.Endpoint;
import org.onestop.web.AccessTable.Relation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, asked by every role from every division, answers as the table says. */
class AccessTableIT extends Demonstration {
  private static final Logger LOG = LoggerFactory.getLogger(AccessTableIT.class);
  private static final Set<String> NOBODY = Set.of("anonymous");

  @Autowired private Collection<RequestMappingHandlerMapping> mappings;
  @Autowired private Actors actors;

  @Test
  void hasARowForEachEndpointAndNoOther() {
    assertThat(mapped()).isEqualTo(endpoints(AccessTable.read().keySet()));
  }

  @Test
  void holdsInEveryCell() throws InterruptedException {
    Map<Endpoint, AccessRequests.Request> requests =
        new AccessRequests(AccessTown.build(this::as)).all();
    Map<Endpoint, List<String>> found = new LinkedHashMap<>();
    int asked = 0;
    for (Map.Entry<Endpoint, AccessRequests.Request> each : requests.entrySet()) {
      List<String> cells = new ArrayList<>();
      for (String role : AccessTable.ROLES) {
        cells.add(cell(each.getKey(), each.getValue(), role));
      }
      asked += cells.stream().mapToInt(cell -> cell.replace("-", "").length()).sum();
      found.put(each.getKey(), cells);
    }
    LOG.info(
        "Isolation: {} endpoints, {} rows × {} roles × {} relations = {} cells, {} requests",
        mapped().size(),
        found.size(),
        AccessTable.ROLES.size(),
        Relation.values().length,
        found.size() * AccessTable.ROLES.size() * Relation.values().length,
        asked);
    assertThat(lines(found)).isEqualTo(lines(AccessTable.read()));
  }

  private String cell(Endpoint endpoint, AccessRequests.Request request, String role) {
    Map<Relation, List<String>> callers = AccessTown.callers(endpoint.resource());
    return Stream.of(Relation.values())
        .map(relation -> account(role, relation, callers.getOrDefault(relation, List.of())))
        .map(account -> account.map(it -> letter(endpoint, request, it)).orElse("-"))
        .collect(Collectors.joining());
  }

  /**
   * An account of the role in the first of the divisions that has one; administrators stand above.
   */
  private Optional<String> account(String role, Relation relation, List<String> divisions) {
    if (NOBODY.contains(role)) {
      return relation == Relation.OWN ? Optional.of("") : Optional.empty();
    }
    String suffix = role.equals("unit") ? AccessTown.UNIT : role;
    return divisions.stream()
        .flatMap(division ->
            division.equals(AccessTown.PROVINCE)
                ? Stream.of(division + "-" + suffix, role)
                : Stream.of(division + "-" + suffix))
        .filter(account -> actors.find(account).isPresent())
        .findFirst();
  }

  private String letter(Endpoint endpoint, AccessRequests.Request request, String account) {
    Client.Answer answer = request.by(as(account), endpoint.method());
    assertThat(answer.status())
        .as("%s by %s: %s", endpoint, account, answer.text())
        .isNotEqualTo(400)
        .isNotEqualTo(429)
        .isLessThan(500);
    assertThat(answer.text())
        .as("%s by %s reaches the door, not only the framework", endpoint, account)
        .doesNotContain("\"code\":\"http-");
    String shown = request.shown();
    return switch (answer.status()) {
      case 401 -> "U";
      case 403 -> "F";
      case 404 -> "N";
      default -> shown == null || answer.text().contains(shown) ? "A" : "E";
    };
  }

  private Set<String> mapped() {
    Set<String> endpoints = new TreeSet<>();
    for (RequestMappingHandlerMapping mapping : mappings) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        info.getPatternValues().stream()
            .filter(path -> path.startsWith("/api"))
            .forEach(path ->
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(method -> endpoints.add(method + " " + path)));
      }
    }
    return endpoints;
  }

  private static Set<String> endpoints(Set<Endpoint> rows) {
    return rows.stream()
        .map(each -> each.method() + " " + each.path())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lines(Map<Endpoint, List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(AccessTable.header());
    rows.forEach((endpoint, cells) -> lines.add(endpoint + "\t" + String.join("\t", cells)));
    return String.join("\n", lines);
  }
}
