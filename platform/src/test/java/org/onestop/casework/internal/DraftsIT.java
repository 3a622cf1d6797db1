package org.onestop.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onestop.casework.SmallTown.HERE;
import static org.onestop.casework.SmallTown.THERE;
import static org.onestop.casework.SmallTown.kiosk;
import static org.onestop.casework.internal.RefusalsIT.pointers;
import static org.onestop.casework.internal.RefusalsIT.refused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.casework.Agent;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.casework.SaveDraft;
import org.onestop.casework.SmallMatter;
import org.onestop.casework.SmallTown;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problem;
import org.springframework.jdbc.core.JdbcTemplate;

/** Unfinished applications. */
@OnCasework
class DraftsIT {
  private final SmallTown town;
  private final Drafts drafts;
  private final JdbcTemplate sql;

  DraftsIT(SmallTown town, Drafts drafts, JdbcTemplate sql) {
    this.town = town;
    this.drafts = drafts;
    this.sql = sql;
  }

  @BeforeEach
  void handleAtDesks() {
    town.desks();
  }

  @Test
  void keepsWhatIsThereAndFindsWhatIsWrongWithIt() {
    DraftView begun = drafts.begin(kiosk(HERE), draft("{}", null));
    assertThat(begun.problems()).as("what is missing is no finding").isEmpty();

    DraftView kept = drafts.put(kiosk(HERE), begun.id(), 0, draft("{'mobile': '12'}", null));

    assertThat(kept.problems()).extracting(Problem::pointer).containsExactly("/form/mobile");
    DraftView read = drafts.get(kiosk(HERE), begun.id());
    assertThat(read).isEqualTo(kept);
    assertThat(read.version()).isEqualTo(1);
    assertThat(read.form().path("mobile").asString()).isEqualTo("12");
  }

  @Test
  void keepsWhoActsForTheApplicantWhereAndHowFar() {
    Agent agent = new Agent("测试·李四", null, "13900000000", "兄弟");
    DraftView begun = drafts.begin(kiosk(HERE), draft(agent, "kiosk", "materials"));
    DraftView read = drafts.get(kiosk(HERE), begun.id());
    assertThat(read.agent()).isEqualTo(agent);
    assertThat(read.channel()).isEqualTo("kiosk");
    assertThat(read.step()).isEqualTo("materials");
    byte[] content =
        sql.queryForObject("select content from cw_draft where id = ?", byte[].class, begun.id());
    assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("李四");
    assertThat(drafts.put(kiosk(HERE), begun.id(), 0, draft(null, "nowhere", null)).problems())
        .extracting(Problem::pointer)
        .containsExactly("/channel");
  }

  @Test
  void refusesAStepThatIsNoId() {
    for (String step : List.of("", "第一步", "a b", "a".repeat(65))) {
      Fault fault = refused(() -> drafts.begin(kiosk(HERE), draft(null, null, step)));
      assertThat(fault.code()).isEqualTo("draft-invalid");
      assertThat(pointers(fault)).containsExactly("/step");
    }
  }

  @Test
  void isTheBeginnersAloneAndSealed() {
    DraftView begun = drafts.begin(kiosk(HERE), draft("{'name': '测试·张三'}", null));
    assertThat(refused(() -> drafts.get(kiosk(THERE), begun.id())).code())
        .isEqualTo("draft-unknown");
    byte[] content =
        sql.queryForObject("select content from cw_draft where id = ?", byte[].class, begun.id());
    assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("张三");
    drafts.delete(kiosk(HERE), begun.id());
    assertThat(refused(() -> drafts.get(kiosk(HERE), begun.id())).code())
        .isEqualTo("draft-unknown");
  }

  @Test
  void refusesAnOutdatedVersion() {
    DraftView begun = drafts.begin(kiosk(HERE), draft("{}", null));
    drafts.put(kiosk(HERE), begun.id(), 0, draft("{}", null));
    assertThat(refused(() -> drafts.put(kiosk(HERE), begun.id(), 0, draft("{}", null))).kind())
        .isEqualTo(Fault.Kind.STALE);
  }

  @Test
  void isCarriedOverToANewerReleaseOnlyWhenTheClientSaysSo() {
    DraftView begun = drafts.begin(kiosk(HERE), draft("{}", null));
    String newer = town.promises(6).id();
    Fault fault = refused(() -> drafts.put(kiosk(HERE), begun.id(), 0, draft("{}", null)));
    assertThat(fault.code()).isEqualTo("release-superseded");
    assertThat(pointers(fault)).containsExactly("/limit");

    DraftView carried = drafts.put(kiosk(HERE), begun.id(), 0, draft("{}", newer));

    assertThat(carried.releaseId()).isEqualTo(newer);
  }

  private static SaveDraft draft(
      @Nullable Agent agent, @Nullable String channel, @Nullable String step) {
    return new SaveDraft(
        SmallMatter.ID,
        HERE,
        SmallMatter.TYPE,
        List.of(SmallMatter.REPORT),
        null,
        null,
        null,
        agent,
        channel,
        step);
  }

  private static SaveDraft draft(String form, @Nullable String releaseId) {
    return new SaveDraft(
        SmallMatter.ID,
        HERE,
        SmallMatter.TYPE,
        List.of(SmallMatter.REPORT),
        Json.mapper().readTree(form.replace('\'', '"')),
        null,
        releaseId,
        null,
        null,
        null);
  }
}
