package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.archive.Archives;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.FollowUpQuery;
import org.onestop.casework.FollowUpRow;
import org.onestop.casework.FollowUps;
import org.onestop.casework.RecordFollowUpOf;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The unit of an item and the counter of the case work through what goes on after closing. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpsIT {
  private static final String COUNTER = "510311-counter";

  /** Where the answers of those who apply lead. */
  private static final String POLICE = "510107-public-security";

  private static final List<String> DESKS = List.of(COUNTER, POLICE, "510107-armed-forces");

  @Autowired private BeanFactory product;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
  }

  @AfterAll
  void nothingComplained() {
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatIsChosenIsRecordedTogetherEachWithAResult() {
    String caseNo = closed("测试·冯八", 701);
    Page page = desktop.signedIn(POLICE, 1440, 900);
    page.getByRole(AriaRole.LINK, named("跟进")).click();
    page.getByLabel("办件编号", new Page.GetByLabelOptions().setExact(true)).fill(caseNo);
    page.keyboard().press("Enter");
    assertThat(rows(page)).hasCount(2);
    assertThat(rows(page).first()).containsText("待办理");
    assertThat(page.locator("body")).not().containsText("冯八");
    assertThat(record(page, 0)).isDisabled();
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("已完成")).click();
    assertThat(page.getByText("没有符合条件的跟进")).isVisible();
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("待跟进")).click();

    page.getByLabel("全选本页").check();
    page.getByLabel("备注").fill("运单 7001");
    otherIsFaster(caseNo);
    record(page, 2).click();

    Locator results = page.getByRole(AriaRole.TABLE, named("登记结果"));
    assertThat(results).containsText("已登记");
    assertThat(results.locator("tbody tr").first()).containsText("刚刚由他人登记过");
    assertThat(rows(page)).hasCount(1);
    assertThat(record(page, 1)).isEnabled();
    Accessible.check(page);
    Desktop.picture(page, "follow-ups");
    page.setViewportSize(375, 812);
    Desktop.picture(page, "follow-ups-phone");
    Accessible.check(page);
  }

  @Test
  void theCounterSeesWhatGoesOnInItsCasesByKeyboard() {
    String caseNo = closed("测试·陈九", 702);
    assertThat(archived(caseNo)).doesNotContainKey("补充/follow-ups.json");
    Page page = desktop.signedIn(COUNTER, 1440, 900);
    Desktop.open(page, "follow-ups");
    Locator row = rows(page).filter(holds(caseNo)).first();
    row.locator("input[type=checkbox]").focus();
    page.keyboard().press("Space");
    assertThat(record(page, 1)).isEnabled();
    page.getByLabel("备注").fill("已领取");
    page.keyboard().press("Enter");
    assertThat(page.locator(".follow-up-said")).containsText("已登记 1 项，未登记 0 项");
    assertThat(rows(page).filter(holds(caseNo))).hasCount(1);
    page.getByRole(AriaRole.BUTTON, named("已完成")).click();
    assertThat(rows(page).filter(holds(caseNo))).containsText("已领取");
    rows(page).filter(holds(caseNo)).getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile(".*/cases/" + caseNo));
    assertThat(archived(caseNo))
        .as("what was recorded after closing is handed over beside what was sealed")
        .containsKey("metadata.json")
        .hasEntrySatisfying("补充/follow-ups.json", text -> assertThat(text).contains("已领取"))
        .hasEntrySatisfying("补充/log.json", text -> assertThat(text).contains("follow-up-recorded"));
  }

  /** The package as its counter gets it, whole by its own digests: text by path. */
  private Map<String, String> archived(String caseNo) {
    Archives archives = product.getBean(Archives.class);
    byte[] content = archives.fetch(actor(COUNTER), caseNo).content();
    assertThat(archives.verify(content)).isEmpty();
    Map<String, String> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        entries.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** Someone else records the first of a case's between reading and recording. */
  private void otherIsFaster(String caseNo) {
    FollowUps followUps = product.getBean(FollowUps.class);
    FollowUpRow first =
        followUps
            .list(actor(POLICE), new FollowUpQuery("open", null, caseNo, 10, null))
            .items()
            .getFirst();
    followUps.record(
        actor(POLICE),
        List.of(new RecordFollowUpOf(first.id(), first.version(), "under-way", null, null)));
  }

  private String closed(String name, int person) {
    String caseNo = new NewCases(product, COUNTER.substring(0, 6)).file(name, person);
    CaseDesk cases = product.getBean(CaseDesk.class);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          DESKS.forEach(each -> work(each, caseNo));
          return cases.view(actor(COUNTER), caseNo).closedAt() != null;
        });
    return caseNo;
  }

  /** Completes whatever the account has on the case, as its form's sample says. */
  private void work(String account, String caseNo) {
    WorkDesk desk = product.getBean(WorkDesk.class);
    Actor actor = actor(account);
    for (WorkItemRow each :
        desk.list(actor, new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 10, null))
            .items()) {
      WorkItemDetail detail = desk.detail(actor, each.id());
      WorkItemDetail.ResultForm form = detail.resultForm();
      ObjectNode data =
          form == null
              ? Json.mapper().createObjectNode()
              : product.getBean(Forms.class).sample(form.schema(), actor.division());
      String outcome = detail.outcomes().contains("accept") ? "accept" : "done";
      desk.complete(
          actor, each.id(), null, new CompleteWorkItem(outcome, data, null, null, null, null));
    }
  }

  private Actor actor(String account) {
    return product.getBean(Actors.class).find(account).orElseThrow();
  }

  private static Locator rows(Page page) {
    return page.getByRole(AriaRole.TABLE, named("跟进")).locator("tbody tr");
  }

  private static Locator record(Page page, int count) {
    return page.getByRole(AriaRole.BUTTON, named("登记 " + count + " 项"));
  }

  private static Locator.FilterOptions holds(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
