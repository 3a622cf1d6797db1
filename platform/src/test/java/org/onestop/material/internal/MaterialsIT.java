package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onestop.OnSupportingRooms;
import org.onestop.crypto.Digests;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Transactions;
import org.onestop.material.MaterialRule;
import org.onestop.material.Materials;
import org.onestop.material.SealedFiles;
import org.onestop.material.StoredMaterial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;

@OnSupportingRooms
class MaterialsIT {
  private static final byte[] PHOTO = Pictures.jpeg(120, 160);
  private static final String UPLOADER = "510107-kiosk";

  @Autowired private Materials materials;
  @Autowired private MaterialMapper rows;
  @Autowired private SealedFiles files;
  @Autowired private MaterialSettings settings;
  @Autowired private Transactions transactions;
  @Autowired private PlatformTransactionManager manager;
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
  void keepsWhatPassedItsChecks() throws IOException {
    StoredMaterial stored = store("张三的身份证𠮷.jpg");

    assertThat(stored.mediaType()).isEqualTo("image/jpeg");
    assertThat(stored.size()).isEqualTo(PHOTO.length);
    assertThat(stored.sm3()).isEqualTo(Digests.sm3(PHOTO));
    assertThat(stored.caseId()).isNull();
    assertThat(materials.get(stored.id())).isEqualTo(stored);
    assertThat(materials.content(stored)).isEqualTo(PHOTO);
    assertThat(stored()).hasSize(1);
    assertThat(sql.queryForObject("SELECT sealed_sm3 FROM mat_material", String.class))
        .isEqualTo(Digests.sm3(Files.readAllBytes(stored().getFirst())));
    byte[] name = sql.queryForObject("SELECT file_name FROM mat_material", byte[].class);
    assertThat(new String(name, StandardCharsets.UTF_8)).doesNotContain("张三");
  }

  @Test
  void leavesNothingOfARefusedFile() throws IOException {
    MaterialRule png = new MaterialRule(List.of("image/png"), 1 << 20, 2 << 20, 1, false);

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> materials.store("id-card", "a.png", PHOTO, png, UPLOADER))
        .satisfies(fault -> {
          assertThat(fault.kind()).isEqualTo(Fault.Kind.INVALID);
          assertThat(fault.code()).isEqualTo("material-refused");
          assertThat(fault.problems().list())
              .extracting(Problem::code)
              .containsExactly("file-too-small", "file-type");
        });
    assertThat(stored()).isEmpty();
    assertThat(count()).isZero();
  }

  @Test
  void leavesNothingWhenTheTransactionIsUndone() throws IOException {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() ->
            transactions.run(() -> {
              store("a.jpg");
              throw Fault.stale();
            }));

    assertThat(stored()).isEmpty();
    assertThat(count()).isZero();
  }

  @Test
  void saysThatAMaterialDoesNotExist() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> materials.get(Ids.next()))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.NOT_FOUND));
    assertThat(materials.find(List.of())).isEmpty();
    assertThat(materials.find(List.of(Ids.next()))).isEmpty();
  }

  @Test
  void findsAChangedFile() throws IOException {
    StoredMaterial stored = store("a.jpg");
    Path file = stored().getFirst();
    byte[] changed = Files.readAllBytes(file);
    changed[changed.length / 2] ^= 1;
    Files.write(file, changed);

    assertThatIllegalStateException().isThrownBy(() -> materials.content(stored));
  }

  @Test
  void bindsToACaseInOneGo() {
    StoredMaterial one = store("a.jpg");
    StoredMaterial two = store("b.jpg");

    bind(List.of(one.id(), two.id(), one.id()));

    assertThat(materials.ofCase(caseId))
        .extracting(StoredMaterial::id)
        .containsExactly(one.id(), two.id());
    assertThat(materials.get(one.id()).caseId()).isEqualTo(caseId);
  }

  @Test
  void bindsNothingWhenOneIsUnknownOrSomebodyElses() {
    StoredMaterial mine = store("a.jpg");
    StoredMaterial theirs = materials.store("id-card", "a.jpg", PHOTO, Rules.any(), "510400-kiosk");

    for (String other : List.of(theirs.id(), Ids.next())) {
      assertThatExceptionOfType(Fault.class)
          .isThrownBy(() -> bind(List.of(mine.id(), other)))
          .satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.INVALID);
            assertThat(fault.problems().list())
                .containsExactly(
                    new Problem(
                        "/materials",
                        "material-unknown",
                        org.onestop.kernel.Severity.BLOCKS,
                        List.of(other)));
          });
    }
    assertThat(materials.ofCase(caseId)).isEmpty();
  }

  @Test
  void bindsToOneCaseOnly() {
    StoredMaterial stored = store("a.jpg");
    bind(List.of(stored.id()));

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() ->
            transactions.run(
                () -> materials.bind(Ids.next(), List.of(stored.id()), Set.of(UPLOADER))))
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT));
    assertThat(materials.ofCase(caseId)).hasSize(1);
  }

  @Test
  void bindsToOneOfTwoCasesThatWantItAtOnce() throws Exception {
    StoredMaterial stored = store("a.jpg");
    Callable<Boolean> bind =
        () -> {
          try {
            transactions.run(
                () -> materials.bind(Ids.next(), List.of(stored.id()), Set.of(UPLOADER)));
            return true;
          } catch (Fault e) {
            return false;
          }
        };
    int bound = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> each : threads.invokeAll(List.of(bind, bind, bind, bind))) {
        bound += each.get() ? 1 : 0;
      }
    }

    assertThat(bound).isEqualTo(1);
  }

  @Test
  void bindsOnlyAsAPartOfAnAct() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> materials.bind(caseId, List.of(Ids.next()), Set.of(UPLOADER)));
  }

  @Test
  void bindsWhatAnyOfSomeUploadersBrought() {
    StoredMaterial mine = store("a.jpg");
    StoredMaterial theirs = materials.store("id-card", "b.jpg", PHOTO, Rules.any(), "510400-kiosk");

    transactions.run(() ->
        materials.bind(caseId, List.of(mine.id(), theirs.id()), Set.of(UPLOADER, "510400-kiosk")));

    assertThat(materials.ofCase(caseId)).hasSize(2);
  }

  @Test
  void sweepsWhatBelongsToNoCaseForLong() throws IOException {
    StoredMaterial bound = store("a.jpg");
    StoredMaterial unbound = store("b.jpg");
    bind(List.of(bound.id()));

    sweeper(Duration.ofDays(99)).sweep();
    assertThat(materials.find(List.of(bound.id(), unbound.id()))).hasSize(2);
    sweeper(Duration.ofDays(101)).sweep();

    assertThat(materials.find(List.of(bound.id(), unbound.id())))
        .containsExactly(materials.get(bound.id()));
    assertThat(stored()).hasSize(1);
  }

  @Test
  void sweepsFilesThatACrashLeftBehind() throws IOException {
    StoredMaterial kept = store("a.jpg");
    StoredMaterial lost = store("b.jpg");
    StoredMaterial underWay = store("c.jpg");
    for (Path file : stored()) {
      if (!file.endsWith(underWay.id())) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
      }
    }
    sql.update("DELETE FROM mat_material WHERE id IN (?, ?)", lost.id(), underWay.id());

    sweeper(Duration.ZERO).sweep();

    assertThat(stored())
        .extracting(each -> each.getFileName().toString())
        .containsExactlyInAnyOrder(kept.id(), underWay.id());
  }

  @Test
  void sweepsOnSeveralNodesAtOnce() throws Exception {
    for (int i = 0; i < 120; i++) {
      store("a.jpg");
    }
    MaterialSweeper sweeper = sweeper(Duration.ofDays(101));
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<?> each :
          List.of(
              threads.submit(sweeper::sweep),
              threads.submit(sweeper::sweep),
              threads.submit(sweeper::sweep))) {
        each.get();
      }
    }

    assertThat(count()).isZero();
    assertThat(stored()).isEmpty();
  }

  private StoredMaterial store(String fileName) {
    return materials.store("id-card", fileName, PHOTO, Rules.any(), UPLOADER);
  }

  private void bind(List<String> ids) {
    transactions.run(() -> materials.bind(caseId, ids, Set.of(UPLOADER)));
  }

  /** A sweeper whose clock is ahead. */
  private MaterialSweeper sweeper(Duration ahead) {
    Clock later = Clock.offset(Clock.systemUTC(), ahead);
    return new MaterialSweeper(rows, files, settings, later, manager);
  }

  private int count() {
    Integer count = sql.queryForObject("SELECT COUNT(*) FROM mat_material", Integer.class);
    return count == null ? -1 : count;
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
}
