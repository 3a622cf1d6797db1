package org.onestop.casework;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The person a case is about, as a channel verified him; never kept in clear.
 *
 * @param name as on the ID card
 * @param idNo 公民身份号码, GB 11643, 18 characters
 */
public record Applicant(String name, String idNo) {
  /** Key of the field for the name, in the form of every matter that asks for it. */
  public static final String NAME_FIELD = "name";

  /** Key of the field for the number, likewise. */
  public static final String ID_NO_FIELD = "idNo";

  /** What a client left out is empty here, and a finding later. */
  public Applicant {
    name = name == null ? "" : name;
    idNo = idNo == null ? "" : idNo;
  }

  /** The person whom a form names; empty where it does not. */
  public static Applicant in(JsonNode form) {
    return new Applicant(form.path(NAME_FIELD).asString(""), form.path(ID_NO_FIELD).asString(""));
  }

  /** How a form names the person: key of the field → answer. */
  public Map<String, JsonNode> answers() {
    return Map.of(NAME_FIELD, StringNode.valueOf(name), ID_NO_FIELD, StringNode.valueOf(idNo));
  }

  @Override
  public String toString() {
    return "Applicant[…]";
  }
}
