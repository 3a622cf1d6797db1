package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseView;
import org.onestop.document.Documents;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever holds a paper is told whether it is genuine, without an account. */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyIT {
  private static final String COUNTY = "511403";
  private static final int STEPS = 4;
  private static final Pattern CODE = Pattern.compile("核验码：(\\w{4}(?:-\\w{4}){3})");

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
  void aPaperIsFoundByItsCodeAndComparedWithItsFile() throws IOException {
    byte[] paper = paper();
    Page page = desktop.window(1280, 800);
    Desktop.open(page, "verify");
    Accessible.check(page);
    page.getByRole(AriaRole.BUTTON, named("核验")).click();
    assertThat(page.getByText("请输入文书页脚的核验码。")).isVisible();
    page.getByLabel("核验码").fill("0000-0000-0000-0000");
    page.keyboard().press("Enter");
    assertThat(page.getByText(Pattern.compile("没有签发过这个核验码的文书"))).isVisible();

    page.getByLabel("核验码").fill(code(paper).toLowerCase(Locale.ROOT));
    page.keyboard().press("Enter");
    assertThat(page.locator("dl.facts")).containsText("受理通知书");
    assertThat(page.locator("dl.facts")).containsText("彭山区");
    assertThat(page.locator("dl.facts")).not().containsText("核三");
    Accessible.check(page);
    Desktop.picture(page, "verify");

    choose(page, paper);
    assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("一字不差");
    paper[paper.length - 1]++;
    choose(page, paper);
    assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("不一致");
  }

  private byte[] paper() {
    String caseNo = new NewCases(product, COUNTY).file("测试·核三", 802);
    String account = COUNTY + "-counter";
    for (int i = 0; i < STEPS; i++) {
      new DeskWork(product, COUNTY).agree(caseNo, account);
    }
    Actor counter = product.getBean(Actors.class).find(account).orElseThrow();
    CaseDesk desk = product.getBean(CaseDesk.class);
    String notice =
        desk.view(counter, caseNo).notices().stream()
            .filter(each -> each.kind().equals("acceptance"))
            .map(CaseView.Notice::id)
            .findFirst()
            .orElseThrow();
    return product.getBean(Documents.class).content(desk.document(counter, caseNo, notice));
  }

  private static String code(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Matcher code = CODE.matcher(new PDFTextStripper().getText(document));
      assertThat(code.find()).isTrue();
      return code.group(1);
    }
  }

  private static void choose(Page page, byte[] content) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("受理通知书.pdf", "application/pdf", content));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
