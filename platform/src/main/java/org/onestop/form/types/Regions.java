package org.onestop.form.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.DivisionRange;
import org.onestop.division.Divisions;
import org.onestop.form.FormField;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What regions and addresses have in common: a code of six digits, or nine for a township, that
 * exists, lies {@code within} a division and goes as deep as {@code depth} says, or as deep as the
 * tree goes there (a city without counties, a county whose townships are not known).
 */
@Component
final class Regions {
  private static final int SIX = 6;
  private static final int TOWNSHIP = 9;
  private final Divisions divisions;

  Regions(Divisions divisions) {
    this.divisions = divisions;
  }

  ObjectNode keywords(FormField field) {
    boolean townships = depth(field).map(each -> each == Level.TOWNSHIP).orElse(true);
    return Json.mapper()
        .createObjectNode()
        .put("type", "string")
        .put("pattern", townships ? "^[0-9]{6}([0-9]{3})?$" : "^[0-9]{6}$")
        .put("maxLength", townships ? TOWNSHIP : SIX);
  }

  void check(FormField field, String pointer, String code, Problems problems) {
    Optional<Division> found = divisions.find(code);
    if (found.isEmpty()) {
      problems.block(pointer, "region-unknown", field.title());
      return;
    }
    String within = field.parameter("within");
    if (isSixDigits(within) && !DivisionRange.of(within).contains(code)) {
      problems.block(pointer, "region-outside", field.title(), text(within));
    }
    depth(field)
        .filter(asked -> !deepEnough(found.get(), asked))
        .ifPresent(asked ->
            problems.block(
                pointer, "region-" + asked.name().toLowerCase(Locale.ROOT), field.title()));
  }

  void checkField(FormField field, Problems problems) {
    String within = field.parameter("within");
    if (!within.isEmpty() && (!isSixDigits(within) || divisions.find(within).isEmpty())) {
      problems.block("/x-field/within", "field-within-unknown", field.title(), within);
    }
    if (!field.parameter("depth").isEmpty() && depth(field).isEmpty()) {
      problems.block("/x-field/depth", "depth-unknown", field.title(), field.parameter("depth"));
    }
  }

  /** The full name; the code itself where the division is not known. */
  String text(String code) {
    return divisions.find(code).map(Division::fullName).orElse(code);
  }

  JsonNode outgoing(JsonNode answer) {
    String code = answer.asString("");
    return answer.isString() ? Coded.of(code, text(code)) : answer;
  }

  /** The six-digit division that a code names, when it exists. */
  Optional<String> division(JsonNode answer) {
    String code = answer.isString() ? answer.asString("") : "";
    if (code.length() != SIX && code.length() != TOWNSHIP) {
      return Optional.empty();
    }
    return Optional.of(code.substring(0, SIX)).filter(six -> divisions.find(six).isPresent());
  }

  private boolean deepEnough(Division division, Level asked) {
    int wanted = rank(asked);
    int given = rank(division.level());
    return given == wanted
        || given < wanted
            && divisions.children(division.code()).stream()
                .noneMatch(below -> rank(below.level()) <= wanted);
  }

  private static Optional<Level> depth(FormField field) {
    return switch (field.parameter("depth")) {
      case "province" -> Optional.of(Level.PROVINCE);
      case "city" -> Optional.of(Level.CITY);
      case "county" -> Optional.of(Level.COUNTY);
      case "township" -> Optional.of(Level.TOWNSHIP);
      default -> Optional.empty();
    };
  }

  /** A functional zone behaves like a county. */
  private static int rank(Level level) {
    return switch (level) {
      case PROVINCE -> 0;
      case CITY -> 1;
      case COUNTY, ZONE -> 2;
      case TOWNSHIP -> 3;
    };
  }

  private static boolean isSixDigits(String text) {
    return text.length() == SIX && text.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  /** The deepest that may be named, in the county where it may lie there. */
  List<JsonNode> samples(FormField field, String county) {
    String within = field.parameter("within");
    boolean inside = !isSixDigits(within) || DivisionRange.of(within).contains(county);
    int wanted = depth(field).map(Regions::rank).orElse(rank(Level.COUNTY));
    String at = inside ? county : within;
    List<Division> way = new ArrayList<>();
    divisions.find(at).ifPresent(way::add);
    while (!way.isEmpty() && rank(way.getLast().level()) > wanted) {
      String parent = way.getLast().parent();
      way.removeLast();
      divisions.find(parent == null ? "" : parent).ifPresent(way::add);
    }
    while (!way.isEmpty() && rank(way.getLast().level()) < wanted) {
      List<Division> below = divisions.children(way.getLast().code());
      if (below.isEmpty()) {
        break;
      }
      way.add(below.getFirst());
    }
    return Stream.ofNullable(way.isEmpty() ? null : way.getLast().code())
        .map(each -> (JsonNode) StringNode.valueOf(each))
        .toList();
  }
}
