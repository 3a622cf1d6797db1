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
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.SubmitApplication;
import org.onestop.form.Condition;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.itemcatalog.Applicants;
import org.onestop.kernel.Json;
import org.onestop.material.Materials;
import org.onestop.release.Release;
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
    return file(name, idNo, TYPE, offered(TYPE), answers -> answers);
  }

  /**
   * Files one for what a county handles in a joint session: the party and the reserve, both there.
   *
   * @return the case's number
   */
  String fileForSession(String name, String idNo) {
    List<String> items =
        List.of("veteran-report", "party-membership-transfer", "reserve-registration");
    return file(
        name,
        idNo,
        "self-employed-soldier",
        items,
        answers -> {
          answers.put("reserveRegion", county);
          answers.withObject("/partyTransferTo").put("region", county + "001");
          return answers;
        });
  }

  /**
   * Files one of another type, for all that it may select.
   *
   * @param places pieces of the answers as JSON → what stands there instead
   * @param changed answers that differ
   * @return the case's number
   */
  String file(
      String name,
      int person,
      String type,
      Map<String, String> places,
      Map<String, String> changed) {
    return file(
        name,
        idNo(person),
        type,
        offered(type),
        answers -> {
          String text = answers.toString();
          for (Map.Entry<String, String> each : places.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
          }
          ObjectNode moved = (ObjectNode) Json.mapper().readTree(text);
          changed.forEach(moved::put);
          return moved;
        });
  }

  private List<String> offered(String type) {
    return release.content().applicantType(type).orElseThrow().items();
  }

  /** Items that these answers do not allow are left out. */
  private String file(
      String name,
      String idNo,
      String type,
      List<String> wanted,
      UnaryOperator<ObjectNode> change) {
    Selection all = new Selection(type, new LinkedHashSet<>(wanted));
    ObjectNode known = change.apply(Applicants.answers(all));
    List<String> items =
        offered(type).stream()
            .filter(wanted::contains)
            .filter(each -> {
              Condition when = release.content().item(each).orElseThrow().condition();
              return when == null || when.holds(all, known);
            })
            .toList();
    Selection selection = new Selection(type, new LinkedHashSet<>(items));
    ObjectNode answers = change.apply(Applicants.answers(selection));
    answers.put("name", name).put("idNo", idNo);
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
                type,
                items,
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
    boolean photo = material.rule().photo();
    return new HandedMaterial(
        material.id(),
        materials
            .store(
                material.id(),
                photo ? "photo.jpg" : "scan.png",
                photo ? photo() : scan,
                material.rule(),
                kiosk.account())
            .id());
  }

  /** A man's: odd serials. */
  String idNo(int person) {
    String digits =
        county + BIRTH.plusDays(person).format(DateTimeFormatter.BASIC_ISO_DATE) + "101";
    return digits + IdNumber.checkCharacter(digits);
  }

  /** Not as small as a photo may not be: no two points alike. */
  private static byte[] photo() {
    BufferedImage photo = new BufferedImage(180, 220, BufferedImage.TYPE_INT_RGB);
    Random chance = new Random(1);
    for (int i = 0; i < photo.getWidth() * photo.getHeight(); i++) {
      photo.setRGB(i % photo.getWidth(), i / photo.getWidth(), chance.nextInt());
    }
    return written(photo, "jpg");
  }

  private static byte[] scan() {
    return written(new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB), "png");
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
