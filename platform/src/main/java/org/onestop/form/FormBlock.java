package org.onestop.form;

import tools.jackson.databind.JsonNode;

/**
 * A part of a matter's form that is laid out together (e.g. 基本信息, 户口登记).
 *
 * <p>The schema is an object schema (JSON Schema 2020-12) whose properties each carry an {@code
 * x-field} annotation:
 *
 * <pre>
 * "x-field": {
 *   "type":      id of a field type (text, textarea, number, date, year-month, date-range, boolean,
 *                choice, region, address, id-number, phone, bank-account, commitment, credit-code,
 *                group: rows of the fields that the property's items describe),
 *   "codeList":  id of the code list of a choice,
 *   "items":     ids of the items that need it; absent: always asked,
 *   "basic":     true: belongs to the basic block and is asked because it is printed,
 *   "within":    a region must lie in this division (six digits), "depth": province|city|county|township,
 *   "derivedFrom": key of the field whose value it takes when it is left empty,
 *   "derivedPart": what of that value it takes, e.g. sex or birth-date of an id-number,
 *   "sensitive": true: sealed, never in lists,
 *   "purpose":   why it is asked when no item, contract or routing rule needs it
 * }
 * </pre>
 *
 * Conditions stand in the block's {@code allOf}; rules over several fields in {@code x-rules}:
 * {@code [{"rule": id of a form rule, "fields": [keys]}]}. Both are part of a composed form only
 * when every field they speak of is asked by the selection.
 *
 * @param id kebab-case, unique in the matter
 * @param schema titles are what people read
 * @param uischema a JSON Forms element (Group or Layout) whose scopes are {@code
 *     #/properties/<key>}
 */
public record FormBlock(String id, JsonNode schema, JsonNode uischema) {}
