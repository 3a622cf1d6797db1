package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.OnSupportingRooms;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Transactions;
import org.onestop.material.MaterialRule;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do with their own uploads before they hand them in. */
@OnSupportingRooms
class OwnUploadsIT {
  private static final byte[] PHOTO = Pictures.jpeg(120, 160);
  private static final String UPLOADER = "510107-kiosk";

  @Autowired private Materials materials;
  @Autowired private MaterialSettings settings;
  @Autowired private Transactions transactions;
  @Autowired private JdbcTemplate sql;

  private final String caseId = Ids.next();

  @BeforeEach
  @AfterEach
  void empty() throws IOException {
    sql.update("DELETE FROM mat_material");
    for (Path file : stored()) {
      Files.delete(file);
    }
  }

  @Test
  void discardsNothingThatIsSomebodyElsesOrOfACase() throws IOException {
    StoredMaterial theirs = materials.store("id-card", "a.jpg", PHOTO, Rules.any(), "510400-kiosk");
    StoredMaterial bound = store("b.jpg");
    bind(List.of(bound.id()));

    for (String unknown : List.of(theirs.id(), Ids.next())) {
      assertThatExceptionOfType(Fault.class)
          .isThrownBy(() -> materials.discard(unknown, UPLOADER))
          .satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_FOUND);
            assertThat(fault.code()).isEqualTo("material-unknown");
          });
    }
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> materials.discard(bound.id(), UPLOADER))
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("material-bound"));
    assertThat(stored()).hasSize(2);
  }

  @Test
  void discardsAnUploadWithItsFileOnceTheActIsDone() throws IOException {
    StoredMaterial stored = store("a.jpg");
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() ->
            transactions.run(() -> {
              materials.discard(stored.id(), UPLOADER);
              throw Fault.stale();
            }));
    assertThat(materials.content(materials.get(stored.id()))).isEqualTo(PHOTO);

    materials.discard(stored.id(), UPLOADER);

    assertThat(materials.find(List.of(stored.id()))).isEmpty();
    assertThat(stored()).isEmpty();
    assertThat(count()).isZero();
  }

  @Test
  void turnsNothingThatIsSomebodyElsesOrOfACase() throws IOException {
    StoredMaterial theirs = materials.store("id-card", "a.jpg", PHOTO, Rules.any(), "510400-kiosk");
    StoredMaterial bound = store("b.jpg");
    bind(List.of(bound.id()));

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> materials.rotate(theirs.id(), UPLOADER, 1, Rules.any()))
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("material-unknown"));
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> materials.rotate(bound.id(), UPLOADER, 1, Rules.any()))
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("material-bound"));
    assertThat(stored()).hasSize(2);
  }

  @Test
  void keepsAPictureThatWouldBreakItsRuleTurned() {
    StoredMaterial stored = store("a.jpg");
    MaterialRule tight = new MaterialRule(List.of("image/jpeg"), 0, 200, 1, false);

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> materials.rotate(stored.id(), UPLOADER, 1, tight))
        .satisfies(fault -> {
          assertThat(fault.code()).isEqualTo("material-refused");
          assertThat(fault.problems().list())
              .extracting(Problem::code)
              .containsExactly("file-too-large");
        });
    assertThat(materials.content(materials.get(stored.id()))).isEqualTo(PHOTO);
  }

  @Test
  void putsATurnedPictureInThePlaceOfTheOneThatWasTurned() throws IOException {
    StoredMaterial stored = store("张三.jpg");

    StoredMaterial turned = materials.rotate(stored.id(), UPLOADER, -1, Rules.any());

    assertThat(turned.fileName()).isEqualTo("张三.jpg");
    assertThat(turned.type()).isEqualTo(stored.type());
    assertThat(materials.find(List.of(stored.id()))).isEmpty();
    assertThat(materials.get(turned.id())).isEqualTo(turned);
    assertThat(stored()).hasSize(1);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(materials.content(turned)));
    assertThat(picture.getWidth()).isEqualTo(160);
    assertThat(picture.getHeight()).isEqualTo(120);
    assertThat(materials.rotate(turned.id(), UPLOADER, 4, Rules.any())).isEqualTo(turned);
  }

  @Test
  void advisesWhereTheRuleAsksForAPhotoOnly() {
    StoredMaterial stored = store("a.jpg");
    MaterialRule photo = new MaterialRule(List.of("image/jpeg"), 0, 10 << 20, 1, true);

    assertThat(materials.advice(stored, Rules.any())).isEmpty();
    assertThat(materials.advice(stored, photo))
        .extracting(Problem::code)
        .containsExactly("photo-narrow", "photo-background");
  }

  @Test
  void showsAnUploadToItsUploaderUntilItBelongsToACase() {
    StoredMaterial stored = store("a.jpg");

    assertThat(materials.upload(stored.id(), UPLOADER)).isEqualTo(stored);

    assertUnknown(() -> materials.upload(stored.id(), "510400-kiosk"));
    assertUnknown(() -> materials.upload(Ids.next(), UPLOADER));
    bind(List.of(stored.id()));
    assertUnknown(() -> materials.upload(stored.id(), UPLOADER));
  }

  private static void assertUnknown(ThrowingCallable act) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(act)
        .satisfies(fault -> {
          assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_FOUND);
          assertThat(fault.code()).isEqualTo("material-unknown");
        });
  }

  private StoredMaterial store(String fileName) {
    return materials.store("id-card", fileName, PHOTO, Rules.any(), UPLOADER);
  }

  private void bind(List<String> ids) {
    transactions.run(() -> materials.bind(caseId, ids, Set.of(UPLOADER)));
  }

  private List<Path> stored() throws IOException {
    Path area = settings.folder().resolve("material");
    if (!Files.exists(area)) {
      return List.of();
    }
    try (var all = Files.walk(area)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private int count() {
    Integer count = sql.queryForObject("SELECT COUNT(*) FROM mat_material", Integer.class);
    return count == null ? -1 : count;
  }
}
