package org.onestop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Draft;
import org.onestop.catalog.EditionDigest;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.MatterEdit;
import org.onestop.catalog.Workbench;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.release.Publisher;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A matter like the veterans', claimed and configured by the ten pilots as they did theirs; the
 * province publishes its next edition, and every pilot moves to it in the three-way view.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PilotUpgradesIT {
  private static final String MODEL = "veteran-services";
  private static final String MATTER = "veteran-services-again";
  private static final String NEXT = "1.1.0";

  @Autowired private ItemCatalog catalog;
  @Autowired private Workbench workbench;
  @Autowired private Claims claims;
  @Autowired private Publisher publisher;
  @Autowired private Releases releases;
  @Autowired private Actors actors;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private List<String> pilots = List.of();

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void theNextEditionIsThere() {
    desktop = new Desktop(port);
    catalog.draft(author(), another(), "");
    catalog.publish(approver(), MATTER, "1.0.0", "");
    pilots = catalog.matter(MATTER, "1.0.0").pilots();
    for (String city : pilots) {
      Overlay model = claims.published(config(city), MODEL, city).orElseThrow();
      claims.claim(config(city), MATTER, city, "1.0.0", "");
      Overlay own = new Overlay(MATTER, city, "1.0.0", model.operations());
      claims.put(config(city), own, null, "");
      claims.submit(config(city), MATTER, city, "");
    }
    publisher.publish(approver(), MATTER, pilots, null, "");
    Draft draft = workbench.open(author(), MATTER);
    MatterEdit whole = new MatterEdit.Whole(NextEdition.of(draft.content()));
    Draft changed = workbench.change(author(), MATTER, draft.revision(), whole);
    workbench.handOver(author(), MATTER, changed.revision(), "");
    catalog.publish(approver(), MATTER, NEXT, "");
  }

  @AfterAll
  void theMatterIsGivenUp() {
    pilots.forEach(city -> claims.withdraw(approver(), MATTER, city, "演练结束"));
    catalog.withdraw(approver(), MATTER, NEXT, "演练结束");
    List<String> complaints = List.copyOf(desktop.complaints());
    desktop.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyPilotMovesToTheNextEditionAndLosesNothingSilently() {
    assertThat(pilots).hasSize(10);
    Set<String> states = new TreeSet<>();
    for (String city : pilots) {
      List<Operation> before = claims.overlay(config(city), MATTER, city).operations();
      Page page = desktop.signedIn(city + "-config", 1440, 900);
      Desktop.open(page, "claims/" + MATTER + "/" + city + "/upgrade");
      Locator apply = page.getByRole(AriaRole.BUTTON, named("升级到 " + NEXT));
      apply.waitFor();
      Accessible.checkOnce(page, "upgrade-pilot");
      states.addAll(page.locator(".upgrade-operation .chip").allInnerTexts());
      int given = choose(page);
      apply.click();
      assertThat(page.getByText("采用上级 " + given + " 处")).isVisible();
      page.context().close();

      Overlay after = claims.overlay(config(city), MATTER, city);
      assertThat(after.edition()).isEqualTo(NEXT);
      assertThat(after.operations()).hasSize(before.size() - given);
      assertThat(after.operations()).allMatch(each -> said(before, each));
      claims.submit(config(city), MATTER, city, "");
    }
    assertThat(states).contains("有冲突", "不再允许", "不再需要");
    List<Release> made = publisher.publish(approver(), MATTER, pilots, null, "");
    assertThat(made).hasSize(10).extracting(Release::edition).containsOnly(NEXT);
    assertThat(releases.inForce(MATTER, pilots.getFirst(), clock.instant()))
        .hasValueSatisfying(found -> assertThat(found.edition()).isEqualTo(NEXT));
  }

  /**
   * Keeps what may be kept, else what is left of it, and gives up the rest; what was chosen for the
   * person stays.
   *
   * @return how many were given up
   */
  private static int choose(Page page) {
    for (Locator each : page.locator(".upgrade-choice").all()) {
      if (each.locator("vaadin-radio-button[checked]").count() == 0) {
        Locator best =
            Stream.of("保留本级", "编辑", "采用上级")
                .map(text -> each.locator("vaadin-radio-button").filter(filled(text)))
                .filter(choice -> choice.count() > 0)
                .findFirst()
                .orElseThrow();
        best.click();
        assertThat(best).hasAttribute("checked", "");
      }
    }
    assertThat(page.getByText("全部已选择")).isVisible();
    Desktop.settle(page);
    return page.locator(".upgrade-choice vaadin-radio-button[checked]")
        .filter(filled("采用上级"))
        .count();
  }

  /** Whether it was said before, or is what is left of what was said. */
  private static boolean said(List<Operation> before, Operation operation) {
    return before.contains(operation)
        || operation instanceof Operation.CodeListEntries left
            && before.stream()
                .anyMatch(each ->
                    each instanceof Operation.CodeListEntries all
                        && all.codeList().equals(left.codeList())
                        && all.entries().containsAll(left.entries()));
  }

  private static Locator.FilterOptions filled(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** The model's files under another id and name. */
  private CatalogFiles another() {
    CatalogFiles model = catalog.export(MODEL, "1.0.0");
    Map<String, byte[]> files = new HashMap<>();
    for (String path : model.paths()) {
      if (path.endsWith("/" + EditionDigest.FILE)) {
        continue;
      }
      byte[] content = model.bytes(path).orElseThrow();
      if (path.endsWith("/matter.yaml")) {
        content =
            new String(content, StandardCharsets.UTF_8)
                .replace("matter: " + MODEL, "matter: " + MATTER)
                .replaceFirst("(?m)^name: .*$", "name: 老兵服务升级演练")
                .getBytes(StandardCharsets.UTF_8);
      }
      files.put(path.replace("matters/" + MODEL + "/", "matters/" + MATTER + "/"), content);
    }
    return CatalogFiles.of(files);
  }

  private Actor author() {
    return account("510000-catalog");
  }

  private Actor approver() {
    return account("510000-approve");
  }

  private Actor config(String division) {
    return account(division + "-config");
  }

  private Actor account(String name) {
    return actors.find(name).orElseThrow();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
