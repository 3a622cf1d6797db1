package org.onestop.casework;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.form.IdNumber;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.identity.Units;
import org.onestop.kernel.Json;
import org.onestop.kernel.Transactions;
import org.onestop.material.Materials;
import org.onestop.process.CaseProcess;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMaterial;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.node.ObjectNode;

/** Three counties of three cities with their units and people, and applications from there. */
public final class SmallTown {
  public static final String HERE = "510107";
  public static final String THERE = "510302";
  public static final String YONDER = "510703";

  /** Of YONDER; it has no county office of the insurance. */
  public static final String YONDER_CITY = "510700";

  private static final AtomicInteger PERSONS = new AtomicInteger(100);

  private final Divisions divisions;
  private final Units units;
  private final KnownReleases releases;
  private final CaseProcess process;
  private final Transactions transactions;
  private final Materials materials;
  private final CaseDesk desk;
  private final WorkDesk work;

  SmallTown(
      Divisions divisions,
      Units units,
      KnownReleases releases,
      CaseProcess process,
      Transactions transactions,
      Materials materials,
      CaseDesk desk,
      WorkDesk work) {
    this.divisions = divisions;
    this.units = units;
    this.releases = releases;
    this.process = process;
    this.transactions = transactions;
    this.materials = materials;
    this.desk = desk;
    this.work = work;
  }

  @EventListener
  void build(ApplicationReadyEvent ready) {
    transactions.run(() -> {
      divisions.put(
          List.of(
              new NewDivision("510000", "四川省", Level.PROVINCE, null),
              new NewDivision("510100", "成都市", Level.CITY, "510000"),
              new NewDivision(HERE, "武侯区", Level.COUNTY, "510100"),
              new NewDivision("510300", "自贡市", Level.CITY, "510000"),
              new NewDivision(THERE, "自流井区", Level.COUNTY, "510300"),
              new NewDivision(YONDER_CITY, "绵阳市", Level.CITY, "510000"),
              new NewDivision(YONDER, "涪城区", Level.COUNTY, YONDER_CITY)));
      List<Unit> all = new ArrayList<>();
      for (String each : List.of(HERE, THERE, YONDER)) {
        all.add(unit("counter-office", each));
        all.add(unit("police", each));
      }
      all.add(unit("insurance", HERE));
      all.add(unit("insurance", YONDER_CITY));
      units.put(all);
    });
    desks();
  }

  /** Puts releases in force in which everything is done at desks. */
  public void desks() {
    releases.put(SmallMatter.of("510100").release(process));
    releases.put(SmallMatter.of("510300").release(process));
  }

  /** From now on the police are told by a push. */
  public Release pushes() {
    return releases.put(SmallMatter.of("510100").pushed().release(process));
  }

  /** From now on the police and the insurance are told by pushes. */
  public Release pushesAll() {
    return releases.put(SmallMatter.of("510100").allPushed().release(process));
  }

  /** The same, and the insurance waits for the household. */
  public Release pushesAllInsuranceLast() {
    return releases.put(SmallMatter.of("510100").allPushed().insuranceLast().release(process));
  }

  /** From now on there is a season of joint sessions here. */
  public Release sitsTogether(String season, String from, String to, String... items) {
    return releases.put(SmallMatter.of("510100").season(season, from, to, items).release(process));
  }

  /** From now on the promise here is another. */
  public Release promises(int days) {
    return releases.put(SmallMatter.of("510100").within(days).release(process));
  }

  private static Unit unit(String department, String division) {
    return new Unit(division + "-" + department, department, division, division + department);
  }

  public static Actor kiosk(String division) {
    return new Actor(division + "-kiosk", "自助机", division, null, Set.of(Role.KIOSK));
  }

  public static Actor counter(String division) {
    return officer("counter-office", division, "counter", Role.COUNTER, Role.UNIT);
  }

  public static Actor police(String division) {
    return officer("police", division, "police", Role.UNIT);
  }

  public static Actor insurance(String division) {
    return officer("insurance", division, "insurance", Role.UNIT);
  }

  public static Actor officer(String department, String division, String name, Role... roles) {
    return new Actor(division + "-" + name, "干部" + name, division, department, Set.of(roles));
  }

  public static Actor supervisor(String division) {
    return new Actor(division + "-supervise", "督办", division, null, Set.of(Role.SUPERVISE));
  }

  /** Another person with each call. */
  public static String person() {
    String digits = "51010719900307" + PERSONS.incrementAndGet();
    return digits + IdNumber.checkCharacter(digits);
  }

  /** An application for all four items, everything at home, with its materials uploaded. */
  public SubmitApplication application(String division) {
    return application(
        division,
        division,
        division,
        SmallMatter.REPORT,
        SmallMatter.HOUSEHOLD,
        SmallMatter.CARD,
        SmallMatter.INSURANCE);
  }

  /**
   * @param hukou county of the new household
   * @param insured county of the insurance
   */
  public SubmitApplication application(
      String division, String hukou, String insured, String... items) {
    List<String> selected = List.of(items);
    String idNo = person();
    ObjectNode form = Json.mapper().createObjectNode();
    form.put("name", "测试·张三").put("idNo", idNo).put("mobile", "13800000000");
    if (selected.contains(SmallMatter.HOUSEHOLD) || selected.contains(SmallMatter.CARD)) {
      form.putObject("hukou").put("region", hukou).put("detail", "测试路1号");
    }
    if (selected.contains(SmallMatter.INSURANCE)) {
      form.put("insured", insured).put("wage", "5000");
    }
    List<HandedMaterial> handed = new ArrayList<>();
    handed.add(upload("id-card", kiosk(division)));
    if (selected.contains(SmallMatter.CARD)) {
      handed.add(upload("photo", kiosk(division)));
    }
    return new SubmitApplication(
        SmallMatter.ID,
        division,
        SmallMatter.TYPE,
        selected,
        "kiosk",
        new Applicant("测试·张三", idNo),
        null,
        form,
        handed,
        null,
        null);
  }

  public HandedMaterial upload(String type, Actor by) {
    ReleasedMaterial material =
        releases
            .inForce(SmallMatter.ID, HERE, AdjustableClock.MONDAY)
            .orElseThrow()
            .content()
            .material(type)
            .orElseThrow();
    return new HandedMaterial(
        type, materials.store(type, type + ".png", picture(), material.rule(), by.account()).id());
  }

  public String submit(SubmitApplication application) {
    return desk.submit(kiosk(application.division()), application).caseNo();
  }

  /** Submits and brings the case through all stages. */
  public String accepted(SubmitApplication application) {
    String caseNo = submit(application);
    Actor counter = counter(application.division());
    for (int stage = 0; stage < 3; stage++) {
      complete(counter, caseNo, "accept");
    }
    return caseNo;
  }

  public List<WorkItemRow> open(Actor by, String caseNo) {
    return work.list(by, new WorkItemQuery("open", WorkItemFilter.ofCase(caseNo), 50, null))
        .items();
  }

  /** Completes the caller's one open work item of a case. */
  public Completion complete(Actor by, String caseNo, String outcome) {
    List<WorkItemRow> open = open(by, caseNo);
    if (open.size() != 1) {
      throw new AssertionError(by.account() + " has " + open);
    }
    return complete(by, open.getFirst(), outcome);
  }

  public Completion complete(Actor by, WorkItemRow row, String outcome) {
    ObjectNode data = Json.mapper().createObjectNode();
    if (SmallMatter.REPORT.equals(row.item()) && outcome.equals("done")) {
      data.put("place", "一号窗口");
    }
    return work.complete(by, row.id(), null, completion(outcome, data, "因故"));
  }

  public static CompleteWorkItem completion(
      String outcome, @Nullable ObjectNode data, @Nullable String reason) {
    return new CompleteWorkItem(outcome, data, "同意", null, reason, null);
  }

  private static byte[] picture() {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
