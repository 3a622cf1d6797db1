package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import tools.jackson.databind.JsonNode;

/** Fills in what a page of a form asks, field by field, as a person does with the keyboard. */
final class FormFiller {
  private static final Pattern TYPE = Pattern.compile("field-([a-z-]+)");

  private final Page page;
  private final Divisions divisions;
  private final JsonNode schema;
  private final JsonNode answers;

  /**
   * @param schema of the composed form
   * @param answers to everything that could be asked, by key
   */
  FormFiller(Page page, Divisions divisions, JsonNode schema, JsonNode answers) {
    this.page = page;
    this.divisions = divisions;
    this.schema = schema;
    this.answers = answers;
  }

  /** Answers every field that is shown, also those that the answers bring up. */
  void fillPage() {
    List<String> filled = new ArrayList<>();
    for (String key = next(filled); key != null; key = next(filled)) {
      filled.add(key);
      if (answers.has(key)) {
        fill(key, page.locator("#field-" + key), answers.path(key));
      }
    }
  }

  private @Nullable String next(List<String> filled) {
    Object shown = page.locator(".field:visible").evaluateAll("fields => fields.map(f => f.id)");
    return ((List<?>) shown)
        .stream()
            .map(id -> id.toString().substring("field-".length()))
            .filter(key -> !filled.contains(key))
            .findFirst()
            .orElse(null);
  }

  private void fill(String key, Locator field, JsonNode answer) {
    switch (type(field)) {
      case "choice" -> choose(key, field, answer.asString(""));
      case "boolean" -> tick(field, title(key, answer));
      case "commitment" -> field.locator("input").check();
      case "date" -> write(field.locator("input"), answer.asString(""));
      case "date-range" -> {
        write(field.locator("input").nth(0), answer.path("start").asString(""));
        write(field.locator("input").nth(1), answer.path("end").asString(""));
      }
      case "year-month" -> {
        String[] parts = answer.asString("").split("-", -1);
        pick(field.locator("input").nth(0), parts[0] + "年");
        pick(field.locator("input").nth(1), Integer.parseInt(parts[1]) + "月");
      }
      case "group" -> rows(key, field, answer);
      case "region" -> region(field, answer.asString(""));
      case "address" -> {
        region(field, answer.path("region").asString(""));
        write(field.locator("vaadin-text-field input").last(), answer.path("detail").asString(""));
      }
      default -> write(field.locator("input, textarea").first(), answer.asString(""));
    }
  }

  /** Adds a row for each answer and fills its cells, which stand in the schema's order. */
  private void rows(String key, Locator field, JsonNode answers) {
    JsonNode columns = schema.path("properties").path(key).path("items").path("properties");
    for (JsonNode row : answers) {
      field.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("添加一行")).click();
      Desktop.settle(page);
      Locator cells = field.locator(".group-row").last().locator(".row > *");
      int place = 0;
      for (String column : columns.propertyNames()) {
        Locator cell = cells.nth(place++);
        JsonNode offered = columns.path(column).path("oneOf");
        if (offered.isEmpty()) {
          write(cell.locator("input").first(), row.path(column).asString(""));
        } else {
          String title = title(offered, row.path(column));
          if (cell.locator("vaadin-radio-button").count() > 0) {
            tick(cell, title);
          } else {
            pick(cell.locator("input").first(), title);
          }
        }
      }
    }
  }

  private static String type(Locator field) {
    Matcher matcher = TYPE.matcher(field.getAttribute("class"));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static void write(Locator input, String text) {
    input.fill(text);
    input.press("Tab");
  }

  private void choose(String key, Locator field, String code) {
    String title = title(key, tools.jackson.databind.node.StringNode.valueOf(code));
    if (field.locator("vaadin-combo-box").count() > 0) {
      pick(field.locator("vaadin-combo-box input"), title);
    } else {
      tick(field, title);
    }
  }

  private static void tick(Locator field, String title) {
    Locator choice =
        field
            .locator("vaadin-radio-button")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile("^\\s*" + literal(title) + "\\s*$")));
    choice.click();
    assertThat(choice).hasAttribute("checked", "");
  }

  /** Types a name and takes the first that is offered. */
  private void pick(Locator input, String name) {
    input.fill(name);
    Locator offered =
        page.locator("vaadin-combo-box-item:visible")
            .filter(new Locator.FilterOptions().setHasText(name));
    offered.first().waitFor();
    offered.first().dispatchEvent("click");
    assertThat(input).hasValue(Pattern.compile(literal(name)));
    input.press("Tab");
  }

  /** As a browser's expressions read it, which know no quoting. */
  private static String literal(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
  }

  private void region(Locator field, String code) {
    List<String> names = new ArrayList<>();
    Optional<Division> at = divisions.find(code);
    while (at.isPresent()) {
      names.addFirst(at.get().name());
      @Nullable String above = at.get().parent();
      at = above == null ? Optional.empty() : divisions.find(above);
    }
    Locator boxes = field.locator("vaadin-combo-box:not([hidden])");
    boolean whole = boxes.first().locator("input").getAttribute("placeholder").startsWith("选省");
    if (!whole) {
      names.removeFirst();
    }
    for (int i = 0; i < names.size() && i < 4; i++) {
      Locator box = boxes.nth(i);
      if (i > 0 && boxes.count() <= i) {
        box.waitFor();
      }
      pick(box.locator("input"), names.get(i));
    }
  }

  /** What people read for an answer; for one that is not offered here, the first that is. */
  private String title(String key, JsonNode answer) {
    return title(schema.path("properties").path(key).path("oneOf"), answer);
  }

  private static String title(JsonNode offered, JsonNode answer) {
    for (JsonNode each : offered) {
      if (each.path("const").equals(answer)) {
        return each.path("title").asString("");
      }
    }
    if (!offered.isEmpty()) {
      return offered.path(0).path("title").asString("");
    }
    return answer.asBoolean(false) ? "是" : "否";
  }
}
