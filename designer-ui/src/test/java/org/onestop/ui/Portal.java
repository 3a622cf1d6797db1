package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.onestop.division.Divisions;
import org.onestop.form.Forms;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.itemcatalog.Applicants;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.node.ObjectNode;

/** The portal as applicants of a county walk through it; each page is looked at on the way. */
final class Portal {
  static final String MATTER = "veteran-services";
  static final String COUNTY = "510107";

  private final BeanFactory product;
  private final String county;
  private final ReleasedMatter matter;

  Portal(BeanFactory product) {
    this(product, COUNTY);
  }

  Portal(BeanFactory product, String county) {
    this.product = product;
    this.county = county;
    matter =
        product
            .getBean(Releases.class)
            .inForce(MATTER, county, product.getBean(Clock.class).instant())
            .orElseThrow()
            .content();
  }

  /**
   * Applies from the first page to the last.
   *
   * @return the case number
   */
  String apply(Page page, String type, String leaving, int person) {
    signIn(page, "测试·张三", idNo(person));
    toReview(page, type, leaving, person);
    page.locator("#field-commitmentAccepted input").check();
    Accessible.checkOnce(page, "apply-review-" + type);
    page.getByRole(AriaRole.BUTTON, named("提交申请")).click();
    assertThat(page.getByText("申请已提交")).isVisible();
    return page.locator(".case-no strong").innerText();
  }

  /** Fills in everything and hands in the materials. */
  void toReview(Page page, String type, String leaving, int person) {
    toMaterials(page, type, leaving, person);
    page.locator(".material:has(vaadin-upload)")
        .all()
        .forEach(card -> hand(card, file(card), media(card), content(card)));
    Accessible.checkOnce(page, "apply-materials-" + type);
    page.getByRole(AriaRole.BUTTON, named("保存，去确认")).click();
    assertThat(page.getByRole(AriaRole.TABLE, named("登记表"))).isVisible();
  }

  /** Fills in the whole form, page by page. */
  void toMaterials(Page page, String type, String leaving, int person) {
    Set<String> items = begin(page, leaving);
    Selection selection = new Selection(type, items);
    ObjectNode answers = Applicants.answers(selection);
    answers.put("idNo", idNo(person)).put("name", "测试·张三").put("sex", "1");
    FormFiller filler =
        new FormFiller(
            page,
            product.getBean(Divisions.class),
            product.getBean(Forms.class).compose(matter.form(), selection).schema(),
            answers);
    int pages = page.locator(".parts-list li").count();
    for (int i = 1; i <= pages; i++) {
      assertThat(page.getByText("第 " + i + " 部分，共 ")).isVisible();
      filler.fillPage();
      if (i == 1 || i == pages) {
        Accessible.checkOnce(page, "apply-form-" + type + "-" + i);
      }
      page.getByRole(AriaRole.BUTTON, named(i < pages ? "保存，到下一部分" : "保存，去交材料")).click();
    }
    assertThat(page.getByRole(AriaRole.HEADING, named("材料"))).isVisible();
  }

  /**
   * Answers the questions: how the person left, then the first answer to each and all of several.
   *
   * @return ids of the items that were chosen for the person
   */
  Set<String> begin(Page page, String leaving) {
    Desktop.open(page, "apply/" + MATTER + "?division=" + county);
    page.getByRole(AriaRole.BUTTON, named("开始申请")).waitFor();
    Accessible.checkOnce(page, "apply-start");
    page.getByRole(AriaRole.BUTTON, named("开始申请")).click();
    Locator next = page.getByRole(AriaRole.BUTTON, named("保存，开始填表"));
    Locator groups = page.locator(".questions > vaadin-radio-group:not([hidden])");
    groups.first().waitFor();
    option(groups.first(), leaving).click();
    answerOpen(page, next);
    for (Locator each :
        page.locator(".questions > vaadin-checkbox-group:not([hidden]) vaadin-checkbox").all()) {
      each.locator("input").check();
    }
    page.locator(".item-choice vaadin-checkbox[checked]")
        .filter(new Locator.FilterOptions().setHasText("居民身份证申领"))
        .waitFor();
    Set<String> items = new LinkedHashSet<>();
    for (ReleasedItem each : matter.items()) {
      Locator box =
          page.locator(".item-choice vaadin-checkbox[checked]")
              .filter(new Locator.FilterOptions().setHasText(each.name() + "（"));
      if (box.count() > 0) {
        items.add(each.id());
      }
    }
    Accessible.checkOnce(page, "apply-guidance");
    next.click();
    assertThat(page.getByText("第 1 部分，共 ")).isVisible();
    return items;
  }

  /** Gives the first answer to each question that is left, until one may go on. */
  static void answerOpen(Page page, Locator next) {
    Locator open =
        page.locator(
            ".questions > vaadin-radio-group:not([hidden])"
                + ":not(:has(vaadin-radio-button[checked]))");
    page.waitForCondition(() -> open.count() > 0 || next.isEnabled());
    while (!next.isEnabled()) {
      open.first().locator("vaadin-radio-button").first().click();
      page.waitForCondition(() -> open.count() > 0 || next.isEnabled());
    }
  }

  private static Locator option(Locator group, String text) {
    return group
        .locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + text)));
  }

  static void signIn(Page page, String name, String idNo) {
    Desktop.open(page, "applicant-sign-in");
    page.getByLabel("姓名").fill(name);
    page.getByLabel("身份证号码").fill(idNo);
    page.getByRole(AriaRole.BUTTON, named("登录")).click();
    page.waitForURL(Pattern.compile("http://localhost:\\d+/$"));
  }

  static void hand(Locator card, String name, String media, byte[] content) {
    card.locator("input[type=file]").setInputFiles(new FilePayload(name, media, content));
    card.locator(".file, .findings p").first().waitFor();
  }

  private static boolean photo(Locator card) {
    return card.getAttribute("id").equals("material-card-photo");
  }

  private static String file(Locator card) {
    return photo(card) ? "photo.jpg" : "scan.png";
  }

  private static String media(Locator card) {
    return photo(card) ? "image/jpeg" : "image/png";
  }

  private static byte[] content(Locator card) {
    return photo(card) ? Scans.CARD_PHOTO : Scans.SCAN;
  }

  /** A man's: odd serials. */
  static String idNo(int person) {
    String digits = COUNTY + "19920307" + "%03d".formatted(2 * person + 1);
    return digits + IdNumber.checkCharacter(digits);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
