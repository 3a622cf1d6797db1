package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.ItemStatus;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.kernel.Json;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parents who apply for {@link NewbornMatter} in a county, and the units that serve them. */
final class NewbornCase {
  private static final String NAME = "测试·李梅";
  private static final List<String> DESKS =
      List.of("health", "public-security", "medical-insurance", "human-resources");

  private final BeanFactory product;
  private final Desktop desktop;
  private final String county;
  private final String idNo;
  private String caseNo = "";

  NewbornCase(BeanFactory product, Desktop desktop, String county) {
    this.product = product;
    this.desktop = desktop;
    this.county = county;
    String digits = county + "19940506" + "022";
    idNo = digits + IdNumber.checkCharacter(digits);
  }

  /** From the portal's first page to the receipt, in the browser. */
  void apply() {
    Page page = desktop.window(1440, 900);
    Portal.signIn(page, NAME, idNo);
    Desktop.open(page, "apply/" + NewbornMatter.MATTER + "?division=" + county);
    button(page, "开始申请").click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("新生儿的父母")).check();
    for (Locator each : page.locator(".item-choice vaadin-checkbox:not([checked]) input").all()) {
      each.check();
    }
    Accessible.check(page);
    Desktop.picture(page, "newborn-items");
    button(page, "保存，开始填表").click();
    fillIn(page);
    page.locator(".material:has(vaadin-upload)").first().waitFor();
    page.locator(".material:has(vaadin-upload)")
        .all()
        .forEach(card -> Portal.hand(card, "scan.png", "image/png", Scans.SCAN));
    button(page, "保存，去确认").click();
    assertThat(page.getByRole(AriaRole.TABLE, named("登记表"))).containsText("测试·李小满");
    page.locator("#field-promise input").check();
    Accessible.check(page);
    Desktop.picture(page, "newborn-review");
    button(page, "提交申请").click();
    assertThat(page.getByText("申请已提交")).isVisible();
    caseNo = page.locator(".case-no strong").innerText();
    page.context().close();
  }

  private void fillIn(Page page) {
    ReleasedMatter matter =
        product
            .getBean(Releases.class)
            .inForce(NewbornMatter.MATTER, county, product.getBean(Clock.class).instant())
            .orElseThrow()
            .content();
    Set<String> items = new LinkedHashSet<>();
    matter.items().stream().map(ReleasedItem::id).forEach(items::add);
    FormFiller filler =
        new FormFiller(
            page,
            product.getBean(Divisions.class),
            product
                .getBean(Forms.class)
                .compose(matter.form(), new Selection("parents", items))
                .schema(),
            answers());
    assertThat(page.getByText("第 1 部分，共 ")).isVisible();
    int pages = page.locator(".parts-list li").count();
    for (int i = 1; i <= pages; i++) {
      assertThat(page.getByText("第 " + i + " 部分，共 ")).isVisible();
      filler.fillPage();
      Accessible.check(page);
      Desktop.picture(page, "newborn-form-" + i);
      button(page, i < pages ? "保存，到下一部分" : "保存，去交材料").click();
    }
  }

  private ObjectNode answers() {
    ObjectNode answers = Json.mapper().createObjectNode();
    answers
        .put("name", NAME)
        .put("idNo", idNo)
        .put("mobile", "13800000000")
        .put("childName", "测试·李小满")
        .put("childSex", "2")
        .put("birthDate", "2026-11-02")
        .put("settled", false);
    String town = product.getBean(Divisions.class).children(county).getFirst().code();
    answers.putObject("hukouTarget").put("region", town).put("detail", "测试路1号");
    answers
        .putArray("parents")
        .addObject()
        .put("parentName", NAME)
        .put("parentIdNo", idNo)
        .put("relation", "mother");
    return answers;
  }

  /** The lead department's counter looks at it, then receives it. */
  void accept() {
    assertThat(work("health")).isEqualTo(1);
    assertThat(started()).isEmpty();
    assertThat(work("health")).isEqualTo(1);
  }

  /** Items by id. */
  Map<String, ItemStatus> items() {
    Map<String, ItemStatus> items = new LinkedHashMap<>();
    product
        .getBean(CaseDesk.class)
        .view(actor("supervise"), caseNo)
        .items()
        .forEach(each -> items.put(each.item(), each.status()));
    return items;
  }

  /** What is being handled now. */
  List<String> started() {
    List<String> started = new ArrayList<>();
    items()
        .forEach((id, status) -> {
          if (status != ItemStatus.WAITING) {
            started.add(id);
          }
        });
    return started;
  }

  /** Every unit does what comes to it, and what goes to another system comes back. */
  void workToTheEnd() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          DESKS.forEach(this::work);
          return product.getBean(CaseDesk.class).view(actor("supervise"), caseNo).status()
              == CaseStatus.ARCHIVED;
        });
  }

  private int work(String desk) {
    WorkDesk work = product.getBean(WorkDesk.class);
    Actor actor = actor(desk);
    List<WorkItemRow> open =
        work.list(actor, new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 50, null))
            .items();
    for (WorkItemRow each : open) {
      WorkItemDetail detail = work.detail(actor, each.id());
      work.complete(
          actor,
          each.id(),
          null,
          new CompleteWorkItem(
              detail.outcomes().contains("accept") ? "accept" : "done",
              Json.mapper().createObjectNode(),
              "同意",
              null,
              null,
              null));
    }
    return open.size();
  }

  /** The parents see that it is done. */
  void follow() {
    Page page = desktop.window(375, 812);
    Portal.signIn(page, NAME, idNo);
    Desktop.open(page, "my-cases/" + caseNo);
    assertThat(page.locator(".headline")).hasText(Pattern.compile("办结|归档"));
    assertThat(page.getByText("新生儿户口登记").first()).isVisible();
    Accessible.check(page);
    Desktop.picture(page, "newborn-done");
    page.context().close();
  }

  private Actor actor(String suffix) {
    return product.getBean(Actors.class).find(county + "-" + suffix).orElseThrow();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
