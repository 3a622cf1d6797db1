package org.onestop.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claim;
import org.onestop.claim.Claims;
import org.onestop.claim.Overlay;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Texts;
import org.onestop.release.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Brings the demo's data in through the same doors as any other: the province drafts and publishes
 * its editions, the pilots claim, configure, hand in for review, and are published by somebody
 * else. Each step that is done already is left out, so an interrupted first start goes on at the
 * next.
 */
@Component
@ConditionalOnBooleanProperty("onestop.demo.enabled")
class FirstStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final ReferenceData reference;
  private final Tenants tenants;
  private final ItemCatalog catalog;
  private final Claims claims;
  private final Publisher publisher;
  private final Actors actors;
  private final Texts texts;

  FirstStart(
      ReferenceData reference,
      Tenants tenants,
      ItemCatalog catalog,
      Claims claims,
      Publisher publisher,
      Actors actors,
      Texts texts) {
    this.reference = reference;
    this.tenants = tenants;
    this.catalog = catalog;
    this.claims = claims;
    this.publisher = publisher;
    this.actors = actors;
    this.texts = texts;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    CatalogFiles catalogFiles = CatalogFiles.at("classpath:catalog");
    reference.read(catalogFiles, tenants);
    publishEditions(catalogFiles);
    for (String matter : catalog.matters()) {
      publishClaims(matter, true);
      publishClaims(matter, false);
    }
    LOG.info("The demo's data is in place");
  }

  private void publishEditions(CatalogFiles files) {
    CatalogReading read = catalog.read(files);
    refuse(read.problems());
    for (var matter : read.editions()) {
      boolean there =
          catalog.editions(matter.matter()).stream()
              .anyMatch(each ->
                  each.version().equals(matter.version()) && each.state() != Edition.State.DRAFT);
      if (!there) {
        LOG.info("Publishing edition {} {}", matter.matter(), matter.version());
        catalog.draft(
            account(matter.province(), Role.CATALOG),
            only(files, matter.matter(), matter.version()),
            "");
        catalog.publish(
            account(matter.province(), Role.APPROVE), matter.matter(), matter.version(), "");
      }
    }
  }

  /** A catalog with a fault in it is not put to work in part: the start ends with every finding. */
  private void refuse(Problems problems) {
    if (problems.blocks()) {
      for (Problem each : problems.list()) {
        LOG.error("{}: {}", each.pointer(), texts.problem(Texts.CHINESE, each));
      }
      problems.orThrow("catalog-invalid");
    }
  }

  /**
   * Cities first: a county is published below its city.
   *
   * @param cities whether cities or counties and zones
   */
  private void publishClaims(String matter, boolean cities) {
    List<String> ready = new ArrayList<>();
    String province = "";
    for (Tenants.OverlayFile file : tenants.overlays()) {
      Overlay overlay = claims.read(file.source());
      if (!overlay.matter().equals(matter) || overlay.division().endsWith("00") != cities) {
        continue;
      }
      Actor configurer = account(overlay.division(), Role.CONFIG);
      Claim claim = claims.get(configurer, matter, overlay.division());
      if (cities && claim.state() == Claim.State.UNCLAIMED) {
        claim = claims.claim(configurer, matter, overlay.division(), overlay.edition(), "");
      }
      if (claim.state() == Claim.State.UNCLAIMED
          || claim.state() == Claim.State.CLAIMED
          || claim.state() == Claim.State.CONFIGURING) {
        claims.put(configurer, overlay, null, "");
        claims.submit(configurer, matter, overlay.division(), "");
        claim = claims.get(configurer, matter, overlay.division());
      }
      if (claim.state() == Claim.State.IN_REVIEW) {
        ready.add(overlay.division());
        province = overlay.division().substring(0, 2) + "0000";
      }
    }
    if (!ready.isEmpty()) {
      LOG.info("Publishing {} in {}", matter, ready);
      for (String division : ready) {
        publisher.publish(account(division, Role.PUBLISH), matter, List.of(division), null, "");
      }
      LOG.info("{} is published in {} divisions of {}", matter, ready.size(), province);
    }
  }

  /** The catalog with one edition in it. */
  private static CatalogFiles only(CatalogFiles files, String matter, String version) {
    String edition = "matters/" + matter + "/" + version + "/";
    Map<String, byte[]> kept = new LinkedHashMap<>();
    for (String path : files.paths()) {
      if (!path.startsWith("matters/") || path.startsWith(edition)) {
        files.bytes(path).ifPresent(content -> kept.put(path, content));
      }
    }
    return CatalogFiles.of(kept);
  }

  /** The demo's account for a role: its name ends with the role's. */
  private Actor account(String division, Role role) {
    return actors
        .find(division + "-" + role.name().toLowerCase(Locale.ROOT))
        .filter(actor -> actor.is(role))
        .orElseThrow(() -> Fault.notFound("account-unknown"));
  }
}
