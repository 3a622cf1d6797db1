package org.onestop.release.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.DemoSettings;
import org.onestop.claim.Applied;
import org.onestop.claim.LocalSettings;
import org.onestop.claim.Operation;
import org.onestop.identity.Unit;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OtherChecksTest {
  @Test
  void findingsAboutOverlaysKeepTheirPlaceAndSeverity() {
    Applied sound = Altered.sound().applied();
    Applied applied =
        new Applied(
            sound.effective(),
            new Problems().block("/operations/3/item", "unknown-item", "x"),
            new Problems().advise("/operations/0", "operation-pointless"),
            List.of());
    Problems problems = new Problems();

    new OverlaysKept().check(new Preparing().prepare(applied).subject("510107"), problems);

    assertThat(problems.list())
        .extracting(Problem::pointer)
        .containsExactly("/city/operations/3/item", "/county/operations/0");
    assertThat(problems.list().getFirst().code()).isEqualTo("unknown-item");
    assertThat(problems.blocks()).isTrue();
  }

  @Test
  void openAssumptionsBlockOutsideTheDemoAndAreCountedInIt() {
    int open = Province.get().edition().assumptions().size();

    assertThat(Altered.sound().findings(new Assumptions(new DemoSettings(false))))
        .hasSize(open)
        .contains("/assumptions/item-limits assumption-unconfirmed");
    assertThat(Altered.sound().findings(new Assumptions(new DemoSettings(true))))
        .containsExactly("/assumptions assumptions-open-in-demo ?");
    assertThat(
            Altered.sound()
                .edition(OtherChecksTest::confirm)
                .findings(new Assumptions(new DemoSettings(false))))
        .isEmpty();
  }

  @Test
  void missingTextsThatOnlyADivisionKnowsAdvise() {
    LocalSettings settings =
        new LocalSettings(
            List.of(
                new Operation.Counter("510107", "武侯区综合窗口", "", "", "", null),
                new Operation.Counter("510104", "锦江区综合窗口", "街1号", "12345", "", null)),
            Map.of("510104", "工作日"),
            Map.of(),
            Map.of(),
            List.of(),
            LocalSettings.USUAL,
            List.of());
    Altered altered = Altered.sound().settings(settings);
    LocalTexts texts = new LocalTexts(Province.get().divisions());

    assertThat(altered.findings(texts))
        .containsExactly(
            "/counters counter-not-named ?",
            "/counters counter-address-missing ?",
            "/counters counter-phone-missing ?",
            "/counters counter-hours-missing ?");
    assertThat(altered.problems(texts).get(1).arguments()).containsExactly("武侯区综合窗口", 1);
    assertThat(altered.problems(texts).get(3).arguments()).containsExactly("武侯区综合窗口", 1);
    assertThat(altered.problems(texts).getFirst().arguments().get(1)).isEqualTo(19);
  }

  @Test
  void aUnitWithoutAContactAdvises() {
    Province province = Province.get();
    ContactsNamed named =
        new ContactsNamed(province.units(), province.divisions(), province.forms());
    assertThat(Altered.sound().findings(named)).containsExactly("/contacts contact-missing ?");
    int without = (int) Altered.sound().problems(named).getFirst().arguments().get(1);

    Unit police = province.units().at("public-security", "510104").orElseThrow();
    Unit pensions = province.units().at("human-resources", "510104").orElseThrow();
    Altered some =
        Altered.sound()
            .settings(
                contacts(
                    contact(police.id(), null),
                    contact(pensions.id(), "social-security-card"),
                    contact("no-such-unit", null)));
    assertThat(some.findings(named))
        .containsExactly("/contacts contact-missing ?", "/contacts contact-unit-unknown ?");
    assertThat(some.problems(named).getFirst().arguments().get(1))
        .as("one of two has somebody for all its items")
        .isEqualTo(without - 1);
    assertThat(some.problems(named).getLast().arguments()).containsExactly("no-such-unit");
  }

  private static LocalSettings contacts(Operation.Contact... contacts) {
    return new LocalSettings(
        List.of(), Map.of(), Map.of(), Map.of(), List.of(), LocalSettings.USUAL, List.of(contacts));
  }

  private static Operation.Contact contact(String unit, @Nullable String item) {
    return new Operation.Contact("510104", unit, item, "窗口负责人", "028-1", null, null);
  }

  private static void confirm(ObjectNode edition) {
    for (JsonNode each : edition.path("assumptions")) {
      ((ObjectNode) each).put("confirmed", true);
    }
  }
}
