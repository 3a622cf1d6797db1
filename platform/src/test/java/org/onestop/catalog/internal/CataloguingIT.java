package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.onestop.ConfigurationRooms.Heard;
import org.onestop.OnConfigurationRooms;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.DemoSettings;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Editions on the real database. */
@OnConfigurationRooms
class CataloguingIT {
  private static final Actor AUTHOR = actor("510000-catalog", "510000", Role.CATALOG);
  private static final Actor APPROVER = actor("510000-approve", "510000", Role.APPROVE);

  private final ItemCatalog catalog;
  private final EditionChecking checking;
  private final Editions editions;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Heard heard;

  CataloguingIT(
      @Autowired ItemCatalog catalog,
      @Autowired EditionChecking checking,
      @Autowired Editions editions,
      @Autowired ApplicationEventPublisher events,
      @Autowired PlatformTransactionManager transactions,
      @Autowired Clock clock,
      @Autowired Heard heard) {
    this.catalog = catalog;
    this.checking = checking;
    this.editions = editions;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.heard = heard;
  }

  @Test
  void anEditionIsDraftedByOneAndPublishedByAnother() {
    Edition draft = catalog.draft(AUTHOR, matter("four-eyes", "1.0.0"), "初稿");
    assertThat(draft.state()).isEqualTo(Edition.State.DRAFT);
    assertThat(catalog.current("four-eyes")).isEmpty();

    Actor both = actor("510000-catalog", "510000", Role.CATALOG, Role.APPROVE);
    assertThat(code(() -> catalog.publish(both, "four-eyes", "1.0.0", "自批")))
        .isEqualTo("four-eyes");

    Edition published = catalog.publish(APPROVER, "four-eyes", "1.0.0", "同意");
    assertThat(published.current()).isTrue();
    assertThat(published.publishedBy()).isEqualTo("510000-approve");
    assertThat(heard.of("edition:four-eyes@1.0.0"))
        .containsExactly("*edition-drafted", "edition-published");
  }

  @Test
  void aPublishedEditionNeverChanges() {
    catalog.draft(AUTHOR, matter("frozen", "1.0.0"), "");
    Edition published = catalog.publish(APPROVER, "frozen", "1.0.0", "");

    assertThat(catalog.draft(AUTHOR, matter("frozen", "1.0.0"), "")).isEqualTo(published);
    CatalogFiles changed = files("frozen", "1.0.0", "limit: 7", "limit: 8");
    assertThat(code(() -> catalog.draft(AUTHOR, changed, ""))).isEqualTo("edition-published");
    assertThat(code(() -> catalog.publish(APPROVER, "frozen", "1.0.0", "")))
        .isEqualTo("edition-published");
  }

  @Test
  void aDraftIsReplacedUntilItIsPublished() {
    catalog.draft(AUTHOR, matter("sketch", "1.0.0"), "");
    Edition second = catalog.draft(AUTHOR, files("sketch", "1.0.0", "limit: 7", "limit: 8"), "");

    assertThat(second.revision()).isEqualTo(1);
    assertThat(catalog.matter("sketch", "1.0.0").limit()).isEqualTo(8);
  }

  @Test
  void theLatestPublishedIsTheCurrentOneAndVersionsAreOrdered() {
    for (String version : new String[] {"1.9.0", "1.10.0"}) {
      catalog.draft(AUTHOR, matter("series", version), "");
      catalog.publish(APPROVER, "series", version, "");
    }

    assertThat(catalog.current("series")).map(Edition::version).contains("1.10.0");
    assertThat(catalog.editions("series"))
        .extracting(Edition::version)
        .containsExactly("1.10.0", "1.9.0");
    catalog.withdraw(APPROVER, "series", "1.10.0", "暂停");
    assertThat(catalog.current("series")).isEmpty();
    assertThat(catalog.matter("series", "1.10.0").name()).isNotBlank();
  }

  @Test
  void importingAnExportChangesNothing() {
    Edition edition = catalog.draft(AUTHOR, matter("round", "1.0.0"), "");
    byte[] exported = catalog.export("round", "1.0.0").toZip();

    Edition again = catalog.draft(AUTHOR, CatalogFiles.zip(new ByteArrayInputStream(exported)), "");

    assertThat(again).isEqualTo(edition);
    assertThat(catalog.export("round", "1.0.0").toZip()).isEqualTo(exported);
  }

  @Test
  void onlyTheProvincesOwnMayDraftAndApprove() {
    CatalogFiles files = matter("rights", "1.0.0");
    Actor city = actor("510100-catalog", "510100", Role.CATALOG, Role.APPROVE);
    assertThat(code(() -> catalog.draft(APPROVER, files, ""))).isEqualTo("role-required");
    assertThat(code(() -> catalog.draft(city, files, ""))).isEqualTo("division-not-yours");
    catalog.draft(AUTHOR, files, "");
    assertThat(code(() -> catalog.publish(AUTHOR, "rights", "1.0.0", "")))
        .isEqualTo("role-required");
    assertThat(code(() -> catalog.publish(city, "rights", "1.0.0", "")))
        .isEqualTo("division-not-yours");
    assertThat(code(() -> catalog.edition("rights", "9.9.9"))).isEqualTo("edition-unknown");
  }

  @Test
  void whatTheProvinceHasNotConfirmedStaysInTheDemo() {
    catalog.draft(AUTHOR, matter("unsure", "1.0.0"), "");
    Cataloguing outside =
        new Cataloguing(checking, editions, new DemoSettings(false), events, clock);

    Fault refused =
        catchThrowableOfType(
            Fault.class,
            () -> transaction.execute(status -> outside.publish(APPROVER, "unsure", "1.0.0", "")));

    assertThat(refused.code()).isEqualTo("assumptions-open");
    assertThat(refused.problems().list())
        .hasSizeGreaterThan(1)
        .allSatisfy(each -> assertThat(each.code()).isEqualTo("assumption-open"));
    assertThat(catalog.edition("unsure", "1.0.0").state()).isEqualTo(Edition.State.DRAFT);
  }

  @Test
  void aBrokenArchiveIsRefusedWithEveryFinding() {
    CatalogFiles broken =
        files("broken", "1.0.0", "lead: veterans-affairs", "lead: nobody\nunknown: true");

    Fault refused = catchThrowableOfType(Fault.class, () -> catalog.draft(AUTHOR, broken, ""));

    assertThat(refused.code()).isEqualTo("catalog-invalid");
    assertThat(refused.problems().list())
        .extracting("code")
        .contains("grammar-additionalProperties");
    assertThat(code(() -> CatalogFiles.zip(new ByteArrayInputStream(new byte[] {1, 2, 3}))))
        .isEqualTo("archive-unreadable");
  }

  private static CatalogFiles matter(String matter, String version) {
    return files(matter, version, "limit: 7", "limit: 7");
  }

  /** The province's edition under another name. */
  private static CatalogFiles files(String matter, String version, String text, String other) {
    ProvinceFiles files = ProvinceFiles.copy();
    files.replace(
        ProvinceFiles.EDITION + "matter.yaml", "matter: veteran-services", "matter: " + matter);
    files.replace(ProvinceFiles.EDITION + "matter.yaml", "version: 1.0.0", "version: " + version);
    files.replace(ProvinceFiles.EDITION + "matter.yaml", text, other);
    String folder = "matters/" + matter + "/" + version + "/";
    var moved = new java.util.HashMap<String, byte[]>();
    for (String path : files.files().paths()) {
      moved.put(
          path.replace(ProvinceFiles.EDITION, folder), files.files().bytes(path).orElseThrow());
    }
    return CatalogFiles.of(moved);
  }

  private static String code(ThrowingCallable act) {
    return catchThrowableOfType(Fault.class, act).code();
  }

  private static Actor actor(String account, String division, Role... roles) {
    return new Actor(account, account, division, null, Set.of(roles));
  }
}
