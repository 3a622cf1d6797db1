package org.onestop.form;

import java.util.List;
import java.util.Map;

/**
 * Everything a matter can ask, from which the form of each selection is composed.
 *
 * @param id equal ids mean equal plans (a digest); compiled schemas are cached by it
 * @param codeLists by id
 */
public record FormPlan(String id, List<FormBlock> blocks, Map<String, CodeList> codeLists) {
  public FormPlan {
    blocks = List.copyOf(blocks);
    codeLists = Map.copyOf(codeLists);
  }
}
