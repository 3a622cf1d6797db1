package org.onestop.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.crypto.Keys;
import org.onestop.crypto.internal.Vaults;
import org.onestop.exchange.Callbacks.SignedMessage;
import org.onestop.exchange.DepartmentResult;
import org.onestop.exchange.ResultReceiver;
import org.onestop.exchange.ResultReceiver.Receipt;
import org.onestop.exchange.Signatures;
import org.onestop.kernel.Fault;
import org.onestop.kernel.InMemory;
import org.onestop.kernel.MovableClock;
import org.onestop.kernel.Problem;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Signed results: verified, applied once, or refused. */
class ReceivingTest {
  private static final String ITEM = "household";
  private static final String SOUND =
      "{\"dispatchId\":\"d-1\",\"item\":\"household\",\"status\":\"done\","
          + "\"at\":\"2026-03-02T09:00:00+08:00\",\"opinion\":\"同意\",\"resultDocuments\":"
          + "[{\"kind\":\"voucher\",\"name\":\"凭证\",\"number\":\"1\",\"url\":null}]}";

  private Receipt receipt = Receipt.APPLIED;
  private final FewDispatches dispatches = new FewDispatches();
  private final List<DepartmentResult> applied = new ArrayList<>();
  private final Keys keys = Vaults.keys();
  private final MovableClock clock = new MovableClock();
  private final ResultReceiver receiver =
      result -> {
        applied.add(result);
        return receipt;
      };
  private final Receiving receiving =
      new Receiving(
          dispatches,
          new StaticListableBeanFactory(Map.of("receiver", receiver))
              .getBeanProvider(ResultReceiver.class),
          new ExchangeSettings(
              "onestop",
              null,
              Map.of(),
              List.of("platform", "police"),
              Duration.ofSeconds(10),
              Duration.ofSeconds(3),
              Duration.ofSeconds(300)),
          keys,
          new InMemory().transactions(),
          clock);

  @BeforeEach
  void dispatch() {
    dispatches.put("d-1", "SENT", ITEM + ",card", "");
  }

  @Test
  void appliesWhatIsSignedAndWhole() {
    assertThat(receiving.receive(signed(SOUND))).isEqualTo(Receipt.APPLIED);

    DepartmentResult result = applied.getFirst();
    assertThat(result.caseId()).isEqualTo("case-1");
    assertThat(result.status()).isEqualTo(DepartmentResult.Status.DONE);
    assertThat(result.opinion()).isEqualTo("同意");
    assertThat(result.resultDocuments())
        .containsExactly(new DepartmentResult.ResultDocument("voucher", "凭证", "1", null));
  }

  @Test
  void aDispatchIsDoneWithTheFinalResultOfItsLastItem() {
    receiving.receive(signed(SOUND.replace("\"done\"", "\"handling\"")));
    assertThat(dispatches.get("d-1").state()).isEqualTo("ACKNOWLEDGED");
    receiving.receive(signed(SOUND));
    assertThat(dispatches.get("d-1").state()).isEqualTo("ACKNOWLEDGED");

    receiving.receive(signed(SOUND.replace(ITEM, "card").replace("done", "declined")));

    assertThat(dispatches.get("d-1").state()).isEqualTo("DONE");
    assertThat(dispatches.get("d-1").finished()).isEqualTo("household,card");
  }

  @Test
  void aCancelledDispatchStaysCancelled() {
    dispatches.put("d-1", "CANCELLED", ITEM, "");
    receipt = Receipt.ALREADY_APPLIED;

    assertThat(receiving.receive(signed(SOUND))).isEqualTo(Receipt.ALREADY_APPLIED);

    assertThat(dispatches.get("d-1").state()).isEqualTo("CANCELLED");
  }

  @Test
  void refusesASignatureThatIsNotOfThisMessage() {
    SignedMessage sound = signed(SOUND);
    byte[] other = bytes(SOUND.replace("done", "declined"));
    for (SignedMessage wrong :
        List.of(
            message("platform", sound.timestamp(), sound.nonce(), sound.signature(), other),
            message(
                "platform", sound.timestamp(), "another-nonce", sound.signature(), sound.body()),
            message("platform", later(1), sound.nonce(), sound.signature(), sound.body()),
            message("police", sound.timestamp(), sound.nonce(), sound.signature(), sound.body()),
            message("platform", sound.timestamp(), sound.nonce(), "", sound.body()))) {
      refused(() -> receiving.receive(wrong), Fault.Kind.FORBIDDEN, "signature-invalid");
    }
    assertThat(applied).isEmpty();
    assertThat(dispatches.used("platform", sound.nonce())).isFalse();
  }

  @Test
  void refusesAClientItDoesNotKnowHoweverItSigns() {
    refused(
        () -> receiving.receive(signed("stranger", later(0), "nonce-of-8", SOUND)),
        Fault.Kind.FORBIDDEN,
        "signature-invalid");
    refused(
        () -> receiving.receive(message("", later(0), "nonce-of-8", "", bytes(SOUND))),
        Fault.Kind.FORBIDDEN,
        "signature-invalid");
  }

  @Test
  void takesATimestampThatIsFiveMinutesOffAndNoneThatIsMore() {
    receiving.receive(signed("platform", later(-300), "nonce-past", SOUND));
    receiving.receive(signed("platform", later(300), "nonce-future", SOUND));

    for (int off : new int[] {-301, 301, -86_400}) {
      refused(
          () -> receiving.receive(signed("platform", later(off), "nonce-" + off, SOUND)),
          Fault.Kind.FORBIDDEN,
          "signature-invalid");
    }
    assertThat(applied).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-5", "1772413200.5", "17724132001772413200"})
  void refusesATimestampThatIsNone(String timestamp) {
    refused(
        () -> receiving.receive(signed("platform", timestamp, "nonce-of-8", SOUND)),
        Fault.Kind.FORBIDDEN,
        "signature-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with a space", "line\nfeed", "随机数随机数随机数"})
  void refusesANonceThatIsNone(String nonce) {
    refused(
        () -> receiving.receive(signed("platform", later(0), nonce, SOUND)),
        Fault.Kind.FORBIDDEN,
        "signature-invalid");
  }

  @Test
  void takesANonceOnceFromEachClient() {
    receiving.receive(signed("platform", later(0), "the-same-nonce", SOUND));

    refused(
        () -> receiving.receive(signed("platform", later(1), "the-same-nonce", SOUND)),
        Fault.Kind.CONFLICT,
        "nonce-used");
    receiving.receive(signed("police", later(0), "the-same-nonce", SOUND));
    assertThat(applied).hasSize(2);
  }

  @Test
  void tellsEverythingThatIsWrongWithABodyAtOnce() {
    Fault fault =
        refused(
            () -> receiving.receive(signed("{\"status\":\"perhaps\",\"opinion\":\"张三\"}")),
            Fault.Kind.INVALID,
            "result-invalid");

    assertThat(fault.problems().list())
        .extracting(Problem::pointer)
        .containsExactlyInAnyOrder("/dispatchId", "/item", "/at", "/status");
    assertThat(fault.toString()).doesNotContain("张三");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]x",
        "{\"dispatchId\":",
        "{\"dispatchId\":\"d-1\",\"surprise\":1}",
        "{\"at\":\"yesterday\"}",
        "{\"resultDocuments\":{\"kind\":\"voucher\"}}"
      })
  void refusesABodyThatCannotBeRead(String body) {
    Fault fault =
        refused(() -> receiving.receive(signed(body)), Fault.Kind.INVALID, "result-invalid");

    assertThat(fault.problems().list()).isNotEmpty();
    assertThat(applied).isEmpty();
  }

  @Test
  void knowsOnlyItsOwnDispatchesAndTheirItems() {
    refused(
        () -> receiving.receive(signed(SOUND.replace("d-1", "d-2"))),
        Fault.Kind.NOT_FOUND,
        "dispatch-unknown");
    Fault fault =
        refused(
            () -> receiving.receive(signed(SOUND.replace(ITEM, "insurance"))),
            Fault.Kind.INVALID,
            "result-invalid");
    assertThat(fault.problems().list()).extracting(Problem::code).containsExactly("result-item");
  }

  @Test
  void answersAResultThatComesTooLateWithAConflict() {
    receipt = Receipt.OUT_OF_ORDER;

    refused(() -> receiving.receive(signed(SOUND)), Fault.Kind.CONFLICT, "out-of-order-final");
    assertThat(dispatches.get("d-1").state()).isEqualTo("SENT");
  }

  private String later(int seconds) {
    return String.valueOf(clock.instant().getEpochSecond() + seconds);
  }

  private SignedMessage signed(String body) {
    return signed("platform", later(0), "nonce-" + System.nanoTime(), body);
  }

  private SignedMessage signed(String client, String timestamp, String nonce, String body) {
    byte[] secret = keys.secret("exchange-" + client);
    return message(
        client,
        timestamp,
        nonce,
        Signatures.sign(secret, timestamp, nonce, bytes(body)),
        bytes(body));
  }

  private static SignedMessage message(
      String client, String timestamp, String nonce, String signature, byte[] body) {
    return new SignedMessage(client, timestamp, nonce, signature, body);
  }

  private static Fault refused(ThrowingCallable act, Fault.Kind kind, String code) {
    Fault fault = catchThrowableOfType(Fault.class, act);
    assertThat(fault).isNotNull();
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.code()).isEqualTo(code);
    return fault;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
