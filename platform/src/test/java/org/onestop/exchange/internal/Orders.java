package org.onestop.exchange.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onestop.exchange.Contract;
import org.onestop.exchange.DepartmentResult.ResultDocument;
import org.onestop.exchange.DispatchOrder;
import org.onestop.exchange.DispatchOrder.Kind;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/** Orders about one case, which is another with each of these. */
record Orders(String caseId, String division) {
  static final ResultDocument VOUCHER = new ResultDocument("voucher", "居民户口簿电子凭证", "川A-0001", null);

  static Orders in(String division) {
    return new Orders(Ids.next(), division);
  }

  String caseNo() {
    return caseId.substring(0, 30);
  }

  DispatchOrder initial(String contract, String... items) {
    JsonNode name = Json.mapper().valueToTree("测试·张三");
    return order(Kind.INITIAL, contract, List.of(items), Map.of("姓名", name), List.of());
  }

  DispatchOrder supplement(String contract, String... items) {
    return order(Kind.SUPPLEMENT, contract, List.of(items), Map.of(), List.of(VOUCHER));
  }

  private DispatchOrder order(
      Kind kind,
      String contract,
      List<String> items,
      Map<String, JsonNode> fields,
      List<ResultDocument> documents) {
    return new DispatchOrder(
        caseId,
        caseNo(),
        kind,
        new Contract(
            contract,
            3,
            "department",
            "系统",
            items.getFirst(),
            items,
            List.of(new Contract.Field("name", "姓名")),
            List.of(),
            List.of(),
            false,
            List.of()),
        items,
        division,
        fields,
        List.of(),
        new DispatchOrder.FirstCheck("干部甲", "武侯区综合窗口", Instant.parse("2026-03-02T01:00:00Z")),
        documents);
  }
}
