package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.onestop.casework.ItemStatus;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Matter;
import org.onestop.claim.Claims;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Accounts;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whole matter of another kind, written in the designer and nowhere else. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DesignerIT {
  private static final String MATTER = NewbornMatter.MATTER;
  private static final String CITY = "510500";
  private static final String COUNTY = "510502";

  @Autowired private BeanFactory product;

  @Autowired private ItemCatalog catalog;

  @Autowired private Actors actors;

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
  }

  @AfterAll
  void nothingComplained() {
    product
        .getBean(Claims.class)
        .withdraw(actors.find(CITY + "-publish").orElseThrow(), MATTER, CITY, "试办结束");
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  @Order(1)
  void aMatterIsWrittenHandedOverPublishedAndTravels() throws IOException {
    Page page = desktop.signedIn("510000-catalog", 1440, 900);
    NewbornMatter.write(page);

    page.getByRole(AriaRole.BUTTON, named("提交发布")).first().click();
    page.locator("vaadin-dialog-overlay, vaadin-dialog")
        .getByRole(AriaRole.BUTTON, in("提交发布"))
        .click();
    assertThat(page.locator(".message-bar")).containsText("等待另一人审核发布");
    publish();
    travel(page);
  }

  @Test
  @Order(2)
  void aCityTakesItUp() {
    Page page = desktop.signedIn(CITY + "-config", 1440, 900);
    Desktop.open(page, "claims");
    claimCard(page).getByRole(AriaRole.BUTTON, in("认领目录 1.0.0")).click();
    assertThat(page).hasURL(Pattern.compile(".*/claims/newborn/" + CITY + ".*"));
    Locator finding = page.locator(".gate-line");
    finding.getByRole(AriaRole.BUTTON, in("去登记单位")).first().click();
    page.getByRole(AriaRole.BUTTON, named("一次登记 .*")).click();
    assertThat(finding.filter(filled("没有办理单位"))).hasCount(0);
    assertThat(finding.filter(filled("没有工作人员账号"))).not().hasCount(0);
    takeOnStaff();
    page.reload();
    assertThat(page.getByText("没有阻断，可以提交")).isVisible();
    Desktop.picture(page, "newborn-configure");
    page.locator(".bench-head .next").click();
    page.locator(".acting").getByRole(AriaRole.BUTTON, in("提交审核")).click();
    assertThat(page.getByText("已提交审核")).isVisible();

    Page reviewer = desktop.signedIn(CITY + "-publish", 1440, 900);
    Desktop.open(reviewer, "claims/" + MATTER + "/" + CITY);
    reviewer.locator(".bench-head .next").click();
    reviewer.locator(".acting").getByRole(AriaRole.BUTTON, in("发布").setExact(true)).click();
    assertThat(reviewer.getByText("已发布。")).isVisible();
  }

  @Test
  @Order(3)
  void parentsApplyAndAreServedToTheArchive() {
    NewbornCase filed = new NewbornCase(product, desktop, COUNTY);
    filed.apply();
    assertThat(filed.items()).hasSize(NewbornMatter.ITEMS);
    filed.accept();
    assertThat(filed.started())
        .containsExactlyInAnyOrder("birth-certificate", "maternity-claim", "vaccination");
    filed.workToTheEnd();
    assertThat(filed.items().values()).containsOnly(ItemStatus.DONE);
    filed.follow();
  }

  @Test
  @Order(4)
  void theProvinceTakesItBackAndWhatRunsGoesOn() {
    Page page = desktop.signedIn("510000-approve", 1440, 900);
    Desktop.open(page, "designer");
    Locator withdraw =
        page.getByRole(AriaRole.ROW)
            .filter(filled(NewbornMatter.NAME))
            .getByRole(AriaRole.BUTTON, in("撤回 1.0.0 版"));
    withdraw.click();
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("确认撤回")).click();
    assertThat(page.getByText("请写明撤回的理由")).isVisible();
    withdraw.click();
    page.getByLabel("说明").fill("试过了，先收回。");
    page.getByRole(AriaRole.BUTTON, named("确认撤回")).click();
    assertThat(withdraw).hasCount(0);
    assertThat(catalog.current(MATTER)).isEmpty();
    assertThat(
            product
                .getBean(Releases.class)
                .inForce(MATTER, COUNTY, product.getBean(Clock.class).instant()))
        .isPresent();
  }

  private static Locator claimCard(Page page) {
    return page.locator(".card").filter(filled(NewbornMatter.NAME)).last();
  }

  /** The health department's staff, as the accounts' administration would bring them. */
  private void takeOnStaff() {
    List<Accounts.NewAccount> accounts = new ArrayList<>();
    for (Division each : product.getBean(Divisions.class).counties(CITY)) {
      accounts.add(
          new Accounts.NewAccount(
              each.code() + "-health",
              each.name() + "卫生健康窗口",
              each.code(),
              "health",
              Set.of(Role.COUNTER, Role.UNIT)));
    }
    product.getBean(Accounts.class).put(accounts, "onestop");
  }

  private void publish() {
    Page page = desktop.signedIn("510000-approve", 1440, 900);
    Desktop.open(page, "designer/" + MATTER);
    page.getByRole(AriaRole.BUTTON, named("发布")).first().click();
    page.locator("vaadin-dialog-overlay, vaadin-dialog")
        .getByRole(AriaRole.BUTTON, in("发布").setExact(true))
        .click();
    assertThat(page.locator(".message-bar")).containsText("1.0.0 版已发布");
    assertThat(catalog.current(MATTER)).map(Edition::version).contains("1.0.0");
    Matter matter = catalog.matter(MATTER, "1.0.0");
    assertThat(matter.items()).hasSize(NewbornMatter.ITEMS);
    assertThat(matter.departments()).hasSizeGreaterThan(3);
    page.context().close();
  }

  /** Its files, exported and taken in again, are the edition that is there. */
  private void travel(Page page) throws IOException {
    Desktop.open(page, "designer/" + MATTER);
    byte[] exported = catalog.export(MATTER, "1.0.0").toZip();
    Edition again =
        catalog.draft(
            actors.find("510000-catalog").orElseThrow(),
            CatalogFiles.zip(new ByteArrayInputStream(exported)),
            "");
    assertThat(again).isEqualTo(catalog.edition(MATTER, "1.0.0"));
    Download download = page.waitForDownload(() -> page.getByText("导出", exactly()).click());
    byte[] draft = Files.readAllBytes(download.path());
    Desktop.open(page, "designer");
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("newborn.zip", "application/zip", draft));
    page.waitForURL("**/designer/" + MATTER);
    assertThat(page.locator(".designer-head")).containsText("1.1.0");
    page.getByRole(AriaRole.BUTTON, named("与现行版本对比")).click();
    assertThat(page.locator(".designer-section")).containsText("没有不同");
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static Locator.FilterOptions filled(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "$"));
  }
}
