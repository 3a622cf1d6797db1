package org.onestop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.exchange.Contract.Supplement;
import org.onestop.kernel.Json;

class ContractTest {
  private static final String BEFORE =
      "{\"id\":\"c\",\"version\":1,\"department\":\"d\",\"target\":\"t\",\"owner\":\"i\","
          + "\"serves\":[\"i\"],\"fields\":[{\"field\":\"name\",\"label\":\"姓名\"}],"
          + "\"materials\":[],\"extensions\":[{\"field\":\"more\",\"label\":\"其他\"}],"
          + "\"extended\":false}";

  @Test
  void oneThatWasFrozenBeforeThereWereSupplementsReadsAndWritesAsItWas() {
    Contract contract = Json.mapper().readValue(BEFORE, Contract.class);

    assertThat(contract.supplements()).isEmpty();
    assertThat(Json.mapper().writeValueAsString(contract)).isEqualTo(BEFORE);
  }

  @Test
  void supplementsAreReadBackAsTheyWereWritten() {
    Contract contract = contract(false, new Supplement("other", "voucher", "凭证"));

    String written = Json.mapper().writeValueAsString(contract);

    assertThat(Json.mapper().readValue(written, Contract.class)).isEqualTo(contract);
  }

  @Test
  void sendsItsExtensionsOnlyWhenTheyAreSwitchedOn() {
    assertThat(contract(false).active()).extracting(Contract.Field::field).containsExactly("name");
    assertThat(contract(true).active())
        .extracting(Contract.Field::field)
        .containsExactly("name", "more");
  }

  private static Contract contract(boolean extended, Supplement... supplements) {
    return new Contract(
        "c",
        1,
        "d",
        "t",
        "i",
        List.of("i"),
        List.of(new Contract.Field("name", "姓名")),
        List.of(),
        List.of(new Contract.Field("more", "其他")),
        extended,
        List.of(supplements));
  }
}
