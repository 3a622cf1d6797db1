package org.onestop.release.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Operation;
import org.onestop.claim.Overlay;
import org.onestop.form.CodeList;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;

/** Those who bring a division to the point at which it can be published, through the doors. */
record Officials(ItemCatalog catalog, Claims claims) {
  static final String MATTER = "veteran-services";
  static final Actor APPROVER = actor("510000-approve", "510000", Role.APPROVE, Role.PUBLISH);
  private static final Actor AUTHOR = actor("510000-catalog", "510000", Role.CATALOG);

  static Actor config(String division) {
    return actor(division + "-config", division, Role.CONFIG);
  }

  static Actor publisher(String division) {
    return actor(division + "-publish", division, Role.PUBLISH);
  }

  void edition() {
    if (catalog.current(MATTER).isEmpty()) {
      catalog.draft(AUTHOR, ProvinceFiles.copy().files(), "");
      catalog.publish(APPROVER, MATTER, "1.0.0", "");
    }
  }

  /** The edition as one of another matter, published; the division's claim of it is handed in. */
  void handInOf(String matter, String division) {
    CatalogFiles before =
        ProvinceFiles.copy()
            .replace(
                ProvinceFiles.EDITION + "matter.yaml",
                "matter: veteran-services",
                "matter: " + matter)
            .files();
    Map<String, byte[]> files = new HashMap<>();
    for (String path : before.paths()) {
      String moved = path.replace(ProvinceFiles.EDITION, "matters/" + matter + "/1.0.0/");
      files.put(moved, before.bytes(path).orElseThrow());
    }
    catalog.draft(AUTHOR, CatalogFiles.of(files), "");
    catalog.publish(APPROVER, matter, "1.0.0", "");
    claims.claim(config(division), matter, division, "1.0.0", "");
    List<Operation> operations =
        Objects.requireNonNull(Province.get().overlays().get(division)).operations();
    claims.put(config(division), new Overlay(matter, division, "1.0.0", operations), null, "");
    claims.submit(config(division), matter, division, "");
  }

  void takeBack(String matter) {
    catalog.withdraw(APPROVER, matter, "1.0.0", "有误");
  }

  /** Claims, configures as the pilot's folder says, and hands in. */
  void handIn(String division) {
    handIn(division, Objects.requireNonNull(Province.get().overlays().get(division)).operations());
  }

  void handIn(String division, List<Operation> operations) {
    if (claims.get(config(division), MATTER, division).state() == Claim.State.UNCLAIMED) {
      claims.claim(config(division), MATTER, division, "1.0.0", "");
    }
    claims.put(config(division), new Overlay(MATTER, division, "1.0.0", operations), null, "");
    claims.submit(config(division), MATTER, division, "");
  }

  /** One bank for the cards, which is all that a city must say. */
  static Operation bank() {
    return new Operation.CodeListEntries(
        "card-bank", List.of(new CodeList.Entry("abc", "中国农业银行")), null);
  }

  private static Actor actor(String account, String division, Role... roles) {
    return new Actor(account, account, division, null, Set.of(roles));
  }
}
