package org.onestop.catalog;

import java.util.List;
import java.util.Optional;
import org.onestop.document.DocumentTemplate;
import org.onestop.exchange.Contract;
import org.onestop.form.CodeList;
import org.onestop.form.FormBlock;
import org.onestop.form.Guidance;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/** The lists that a matter is made of, whose elements are edited one by one. */
public enum Part {
  APPLICANT_TYPES("/applicantTypes", "id", ApplicantType.class),
  QUESTIONS("/guidance/questions", "id", Guidance.Question.class),
  ITEMS("/items", "id", Item.class),
  MATERIALS("/materials", "id", Material.class),
  FORM("/form", "id", FormBlock.class),
  CODE_LISTS("/codeLists", "id", CodeList.class),
  DEPARTMENTS("/departments", "id", Matter.Department.class),
  CONTRACTS("/contracts", "id", Contract.class),
  STAGES("/stages", "id", Stage.class),
  POLICY("/policy", "path", PolicyRule.class),
  DOCUMENTS("/documents", "id", DocumentTemplate.class),
  ASSUMPTIONS("/assumptions", "id", Matter.Assumption.class),
  RESOLUTIONS("/resolutions", "id", Matter.Resolution.class);

  private final String pointer;
  private final String key;
  private final Class<?> type;

  Part(String pointer, String key, Class<?> type) {
    this.pointer = pointer;
    this.key = key;
    this.type = type;
  }

  /** Where its list lies in a matter as JSON, which is also where policy paths look for it. */
  public String pointer() {
    return pointer;
  }

  /** The member by which its elements are told apart. */
  public String key() {
    return key;
  }

  /** What its elements are. */
  public Class<?> type() {
    return type;
  }

  /** Its elements as JSON, in order. */
  public List<JsonNode> of(Matter matter) {
    JsonNode tree = Json.mapper().valueToTree(matter);
    return tree.at(pointer).valueStream().toList();
  }

  public Optional<JsonNode> find(Matter matter, String id) {
    return of(matter).stream().filter(each -> id.equals(idOf(each))).findFirst();
  }

  public String idOf(JsonNode element) {
    return element.path(key).asString("");
  }
}
