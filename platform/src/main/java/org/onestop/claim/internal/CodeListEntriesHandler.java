package org.onestop.claim.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Explanation;
import org.onestop.claim.Operation.CodeListEntries;
import org.onestop.form.CodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** More values of a choice; none is changed or taken away. */
final class CodeListEntriesHandler implements OperationHandler<CodeListEntries> {
  @Override
  public Class<CodeListEntries> kind() {
    return CodeListEntries.class;
  }

  @Override
  public boolean permits(CodeListEntries operation, Draft draft, Site site) {
    @Nullable CodeList list = draft.codeLists.get(operation.codeList());
    if (list == null) {
      return site.refuse("/codeList", "unknown-code-list", operation.codeList());
    }
    boolean permits = site.permits(path(operation), Site.Change.APPEND);
    Set<String> codes = new HashSet<>();
    list.entries().forEach(each -> codes.add(each.code()));
    for (int i = 0; i < operation.entries().size(); i++) {
      String code = operation.entries().get(i).code();
      if (!codes.add(code)) {
        permits = site.refuse("/entries/" + i + "/code", "code-taken", code);
      }
    }
    return permits;
  }

  @Override
  public void apply(CodeListEntries operation, Draft draft, Site site) {
    draft.codeLists.computeIfPresent(
        operation.codeList(),
        (id, list) -> {
          List<CodeList.Entry> entries = new ArrayList<>(list.entries());
          entries.addAll(operation.entries());
          return new CodeList(id, list.name(), list.standard(), entries);
        });
    operation
        .entries()
        .forEach(each ->
            draft.origins.put(path(operation) + "/" + Pointer.escape(each.code()), site.origin()));
  }

  @Override
  public List<String> touches(CodeListEntries operation, Draft draft) {
    return operation.entries().stream()
        .map(each -> path(operation) + "/" + Pointer.escape(each.code()))
        .toList();
  }

  @Override
  public JsonNode value(CodeListEntries operation, Draft draft) {
    ObjectNode value = Values.object();
    @Nullable CodeList list = draft.codeLists.get(operation.codeList());
    if (list != null) {
      Set<String> codes =
          operation.entries().stream().map(CodeList.Entry::code).collect(Collectors.toSet());
      list.entries().stream()
          .filter(each -> codes.contains(each.code()))
          .forEach(each -> value.put(each.code(), each.text()));
    }
    return value;
  }

  @Override
  public Explanation explain(CodeListEntries operation, Draft draft, Site site) {
    @Nullable CodeList list = draft.codeLists.get(operation.codeList());
    String texts =
        String.join("、", operation.entries().stream().map(CodeList.Entry::text).toList());
    return Explanation.of(
        "operation.code-list-entries", list == null ? operation.codeList() : list.name(), texts);
  }

  private static String path(CodeListEntries operation) {
    return "/codeLists/" + operation.codeList() + "/entries";
  }
}
