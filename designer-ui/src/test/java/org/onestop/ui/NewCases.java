package org.onestop.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.SubmitApplication;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.itemcatalog.Applicants;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.Releases;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.node.ObjectNode;

/** Files applications of the type with the fewest materials at a county's kiosk. */
final class NewCases {
  private static final String MATTER = "veteran-services";
  private static final String TYPE = "assigned-work-soldier";
  private static final LocalDate BIRTH = LocalDate.of(1991, 3, 1);

  private final String county;
  private final CaseDesk desk;
  private final Materials materials;
  private final Release release;
  private final Actor kiosk;
  private final byte[] scan = scan();

  NewCases(BeanFactory product, String county) {
    this.county = county;
    desk = product.getBean(CaseDesk.class);
    materials = product.getBean(Materials.class);
    kiosk = product.getBean(Actors.class).find(county + "-kiosk").orElseThrow();
    release =
        product
            .getBean(Releases.class)
            .inForce(MATTER, county, product.getBean(Clock.class).instant())
            .orElseThrow();
  }

  /**
   * Files one.
   *
   * @param person another number for each person
   * @return the case's number
   */
  String file(String name, int person) {
    return file(name, idNo(person));
  }

  /**
   * Files one for a man who is known.
   *
   * @return the case's number
   */
  String file(String name, String idNo) {
    List<String> items = release.content().applicantType(TYPE).orElseThrow().items();
    return file(name, idNo, new Selection(TYPE, new LinkedHashSet<>(items)), answers -> {});
  }

  /**
   * Files one for what a county handles in a joint session: the party and the reserve, both there.
   *
   * @return the case's number
   */
  String fileForSession(String name, String idNo) {
    Set<String> items =
        new LinkedHashSet<>(
            List.of("veteran-report", "party-membership-transfer", "reserve-registration"));
    return file(
        name,
        idNo,
        new Selection("self-employed-soldier", items),
        answers -> {
          answers.put("reserveRegion", county);
          answers.withObject("/partyTransferTo").put("region", county + "001");
        });
  }

  private String file(String name, String idNo, Selection selection, Consumer<ObjectNode> changed) {
    ReleasedApplicantType type =
        release.content().applicantType(selection.applicantType()).orElseThrow();
    ObjectNode answers = Applicants.answers(selection);
    answers.put("name", name).put("idNo", idNo);
    changed.accept(answers);
    List<HandedMaterial> handed =
        release.content().materials().stream()
            .filter(each -> isAsked(each, selection, answers))
            .map(this::upload)
            .toList();
    return desk.submit(
            kiosk,
            new SubmitApplication(
                MATTER,
                county,
                selection.applicantType(),
                type.items().stream().filter(selection.items()::contains).toList(),
                "kiosk",
                new Applicant(name, idNo),
                null,
                answers,
                handed,
                release.id(),
                null))
        .caseNo();
  }

  private boolean isAsked(ReleasedMaterial material, Selection selection, ObjectNode answers) {
    return material.required()
        && !material.generated()
        && !material.relieved()
        && release
            .content()
            .applicantType(selection.applicantType())
            .orElseThrow()
            .materials()
            .contains(material.id())
        && (material.when() == null || material.when().holds(selection, answers));
  }

  private HandedMaterial upload(ReleasedMaterial material) {
    return new HandedMaterial(
        material.id(),
        materials.store(material.id(), "scan.png", scan, material.rule(), kiosk.account()).id());
  }

  /** A man's: odd serials. */
  String idNo(int person) {
    String digits =
        county + BIRTH.plusDays(person).format(DateTimeFormatter.BASIC_ISO_DATE) + "101";
    return digits + IdNumber.checkCharacter(digits);
  }

  private static byte[] scan() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
