package org.onestop.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.onestop.casework.Applicant;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.SubmitApplication;
import org.onestop.form.Forms;
import org.onestop.form.IdNumber;
import org.onestop.form.Selection;
import org.onestop.identity.Actor;
import org.onestop.kernel.Json;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.Releases;
import tools.jackson.databind.node.ObjectNode;

/** Complete applications of people who never applied before, their materials uploaded. */
final class Applications {
  /** The plan's second type, with the most items. */
  static final String TYPE = "self-employed-soldier";

  private static final LocalDate BIRTH = LocalDate.of(1988, 1, 1);
  private static final int PHOTO_BYTES = 24_000;

  private final Forms forms;
  private final Materials materials;
  private final Release release;
  private final Actor kiosk;
  private final Selection selection;
  private final ObjectNode known = read();
  private final byte[] scan = picture("png");
  private final byte[] photo = padded(picture("jpg"), PHOTO_BYTES);
  private int persons;

  Applications(Product product) {
    forms = product.room(Forms.class);
    materials = product.room(Materials.class);
    kiosk = product.account(Product.COUNTY + "-kiosk");
    release =
        product
            .room(Releases.class)
            .inForce(Product.MATTER, Product.COUNTY, product.room(Clock.class).instant())
            .orElseThrow();
    Set<String> items =
        new LinkedHashSet<>(release.content().applicantType(TYPE).orElseThrow().items());
    // A party member is no member of the league.
    items.remove("youth-league-transfer");
    selection = new Selection(TYPE, items);
  }

  Release release() {
    return release;
  }

  Actor kiosk() {
    return kiosk;
  }

  /** Ids of the items applied for, in the release's order. */
  List<String> items() {
    return release.content().items().stream()
        .map(each -> each.id())
        .filter(selection.items()::contains)
        .toList();
  }

  List<SubmitApplication> next(int count) {
    List<SubmitApplication> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(next());
    }
    return made;
  }

  SubmitApplication next() {
    ReleasedMatter matter = release.content();
    ObjectNode answers = known.deepCopy();
    String idNo = person();
    answers.put("idNo", idNo);
    answers.retain(forms.compose(matter.form(), selection).fields());
    List<HandedMaterial> handed = new ArrayList<>();
    for (ReleasedMaterial each : matter.materials()) {
      if (isAsked(each, matter, answers)) {
        handed.add(upload(each));
      }
    }
    return new SubmitApplication(
        matter.matter(),
        Product.COUNTY,
        TYPE,
        items(),
        "kiosk",
        new Applicant(answers.path("name").asString(), idNo),
        null,
        answers,
        handed,
        release.id(),
        null);
  }

  private boolean isAsked(ReleasedMaterial material, ReleasedMatter matter, ObjectNode answers) {
    return material.required()
        && !material.generated()
        && !material.relieved()
        && (material.local()
            || matter.applicantType(TYPE).orElseThrow().materials().contains(material.id()))
        && (material.when() == null || material.when().holds(selection, answers));
  }

  private HandedMaterial upload(ReleasedMaterial material) {
    boolean jpeg = !material.rule().accept().contains("image/png");
    return new HandedMaterial(
        material.id(),
        materials
            .store(
                material.id(),
                material.id() + (jpeg ? ".jpg" : ".png"),
                jpeg ? photo : scan,
                material.rule(),
                kiosk.account())
            .id());
  }

  /** Another one with each call: a birthday and an odd serial, a man's. */
  private String person() {
    int number = persons++;
    String digits =
        Product.COUNTY
            + BIRTH.plusDays(number / 400).format(DateTimeFormatter.BASIC_ISO_DATE)
            + "%03d".formatted(101 + 2 * (number % 400));
    return digits + IdNumber.checkCharacter(digits);
  }

  private static ObjectNode read() {
    try (InputStream file = Applications.class.getResourceAsStream("applicant.json")) {
      return (ObjectNode) Json.mapper().readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] picture(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** With a comment behind the start of the image, so that it has so many bytes. */
  private static byte[] padded(byte[] jpeg, int bytes) {
    int comment = bytes - jpeg.length - 2;
    return ByteBuffer.allocate(bytes)
        .put(jpeg, 0, 2)
        .putShort((short) 0xfffe)
        .putShort((short) comment)
        .put(new byte[comment - 2])
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
