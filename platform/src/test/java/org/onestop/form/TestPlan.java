package org.onestop.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The plan in {@code plan/}: three blocks like those of a real matter, and answers that fit. */
public final class TestPlan {
  public static final String HOUSEHOLD = "household-registration";
  public static final String INSURANCE = "social-insurance-registration";
  public static final String GRANT = "self-employment-grant";
  public static final String TRAINING = "vocational-training-guidance";
  public static final String CARD = "social-security-card";

  private TestPlan() {}

  public static FormPlan plan() {
    return new FormPlan("plan-1", blocks(), codeLists());
  }

  public static List<FormBlock> blocks() {
    return List.of(block("basic"), block("household"), block("benefits"));
  }

  public static FormBlock block(String id) {
    return new FormBlock(id, read(id + ".schema.json"), read(id + ".ui.json"));
  }

  public static Map<String, CodeList> codeLists() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    read("codelists.yaml")
        .forEach(each -> {
          CodeList list = Json.mapper().treeToValue(each, CodeList.class);
          lists.put(list.id(), list);
        });
    return lists;
  }

  /** The plan with one block put in the place of the one with its id, or behind all. */
  public static FormPlan with(FormBlock changed) {
    List<FormBlock> blocks = new ArrayList<>();
    blocks().stream().filter(each -> !each.id().equals(changed.id())).forEach(blocks::add);
    blocks.add(changed);
    return new FormPlan("plan-with-" + changed.schema().hashCode(), blocks, codeLists());
  }

  /** A plan of one block whose schema is written with apostrophes for quotation marks. */
  public static FormPlan of(String schema) {
    JsonNode read = json(schema);
    ObjectNode layout = Json.mapper().createObjectNode().put("type", "VerticalLayout");
    for (String key : read.path("properties").propertyNames()) {
      layout
          .withArray("elements")
          .addObject()
          .put("type", "Control")
          .put("scope", "#/properties/" + key);
    }
    return new FormPlan(schema, List.of(new FormBlock("only", read, layout)), codeLists());
  }

  public static Selection selection(String... items) {
    return new Selection("soldier", Set.of(items));
  }

  /** Answers to the basic block when no item is selected. */
  public static ObjectNode answers() {
    return (ObjectNode)
        json(
            """
            {'name': '测试·张三', 'sex': '1', 'idNo': '%s', 'mobile': '13800000000',
             'contactAddress': {'region': '510107001', 'detail': '测试路1号'},
             'enlistDate': '2018-09-01',
             'servicePeriod': {'start': '2018-09-01', 'end': '2026-09-01'},
             'commitmentAccepted': true}\
            """
                .formatted(idNumber("51010719900307", 101)));
  }

  /**
   * A right ID number: six digits of a division and eight of a birth date, then a serial number.
   */
  public static String idNumber(String divisionAndBirth, int serial) {
    String digits = divisionAndBirth + "%03d".formatted(serial);
    return digits + IdNumber.checkCharacter(digits);
  }

  /** JSON written with apostrophes for quotation marks. */
  public static JsonNode json(String text) {
    return Json.mapper().readTree(text.replace('\'', '"'));
  }

  private static JsonNode read(String name) {
    ObjectMapper mapper = name.endsWith(".yaml") ? Json.yaml() : Json.mapper();
    try (InputStream file = TestPlan.class.getResourceAsStream("plan/" + name)) {
      return mapper.readTree(Objects.requireNonNull(file, name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
