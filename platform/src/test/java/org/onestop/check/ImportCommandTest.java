package org.onestop.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.catalog.CatalogFiles;
import org.onestop.check.internal.ConfigurationFiles;
import org.onestop.kernel.Fault;

/** What files would change, in words; and hostile ones, each answered by one clear line. */
@Timeout(60)
class ImportCommandTest {
  private static final Path CATALOG = Path.of("../item-catalog/src/main/resources/catalog");
  private static final Path TENANTS = Path.of("../tenant-configs/src/main/resources/tenants");
  private static final ConfigurationFiles BUNDLED =
      ConfigurationFiles.of(CatalogFiles.directory(CATALOG), CatalogFiles.directory(TENANTS));
  private static final String MIANYANG = "510700-mianyang/veteran-services.overlay.yaml";

  @TempDir Path folder;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void aFileThatIsWhatIsThereChangesNothing() {
    assertThat(run(TENANTS.resolve(MIANYANG))).isZero();

    assertThat(told()).contains("510700 的本地配置", "没有差异");
  }

  @Test
  void tellsOperationByOperationAndValueByValue() throws IOException {
    String file = Files.readString(TENANTS.resolve(MIANYANG));
    Path changed =
        write(
            file
                + """
                  - op: item-limit
                    item: household-registration
                    workingDays: 1
                """);

    assertThat(run(changed)).isZero();

    assertThat(told())
        .containsSubsequence(
            "没有错误", "  + “户口登记（退役军人恢复户口）”时限", "  改变 /items/household-registration/limit：", " → 1");
    assertThat(told().lines().filter(each -> each.startsWith("  - "))).isEmpty();
  }

  @Test
  void tellsWhatTheGateAndThePolicyRefuse() throws IOException {
    String file = Files.readString(TENANTS.resolve(MIANYANG));
    Path changed =
        write(
            file
                + """
                  - op: item-limit
                    item: household-registration
                    workingDays: 30
                  - op: item-route
                    item: veteran-report
                    route: session
                """);

    assertThat(run(changed)).isEqualTo(1);

    assertThat(told()).contains("/operations/").contains("错误");
  }

  @Test
  void aFolderIsComparedWithAnotherOne() throws IOException {
    Path before = folder.resolve("before/tenants/510700-a");
    Files.createDirectories(before);
    Files.writeString(
        before.resolve("veteran-services.overlay.yaml"),
        "matter: veteran-services\ndivision: \"510700\"\nedition: 1.0.0\noperations: []\n");

    int code =
        command()
            .run(
                List.of(
                    "--dry-run",
                    TENANTS.resolve(MIANYANG).toString(),
                    "--against",
                    folder.resolve("before").toString()));

    assertThat(code).isZero();
    assertThat(told()).contains("  + ").doesNotContain("没有差异");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$ref: 'https://example.org/a'", "pattern: '^(a+)+(?=b)$'"})
  void aSchemaThatReachesOutOrNeedsBacktrackingIsOneFinding(String hostile) throws IOException {
    assertThat(run(withField(hostile))).isEqualTo(1);

    assertThat(told().lines().filter(each -> each.contains("  错误  "))).hasSize(1);
  }

  /** Patterns are matched in linear time, so this one harms nobody. */
  @Test
  void aPatternThatExplodesElsewhereIsHarmless() throws IOException {
    assertThat(run(withField("pattern: '^(a+)+$'"))).isZero();
  }

  private Path withField(String more) throws IOException {
    return write(
        Files.readString(TENANTS.resolve(MIANYANG))
            + """
              - op: local-field
                block: basic
                key: localA
                required: false
                condition: {items: [veteran-report]}
                schema: {type: string, title: 甲, x-field: {type: text, purpose: 测试}, %s}
            """
                .formatted(more));
  }

  @Test
  void tenThousandLevelsAreOneFinding() throws IOException {
    assertThat(run(write("[".repeat(10_000) + "]".repeat(10_000)))).isEqualTo(1);
    assertThat(told().lines().filter(each -> each.contains("  错误  "))).hasSize(1);
  }

  @Test
  void tenMegabytesAreRefusedWithoutBeingRead() throws IOException {
    Path large = write("a".repeat(10 << 20));

    assertThatThrownBy(() -> run(large))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.code()).isEqualTo("import-too-large"));
    Path tenants = folder.resolve("all/510700-a");
    Files.createDirectories(tenants);
    Files.move(large, tenants.resolve("veteran-services.overlay.yaml"));
    assertThatThrownBy(() -> run(folder.resolve("all")))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.code()).isEqualTo("archive-too-large"));
  }

  @Test
  void whatIsRefusedIsSaidInOneLineAndNeverThrownAtPeople() {
    PrintStream out = new PrintStream(written, true, UTF_8);

    assertThat(CheckCommand.run(List.of("import", "--nonsense", "x"), out, Clock.systemUTC()))
        .isEqualTo(1);
    assertThat(CheckCommand.run(List.of("export", "--url", "x"), out, Clock.systemUTC()))
        .isEqualTo(2);

    assertThat(told()).contains("不认识选项 --nonsense", "用法：onestop export");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("hostile.overlay.yaml"), text);
  }

  private int run(Path path) {
    return command().run(List.of("--dry-run", path.toString()));
  }

  private ImportCommand command() {
    return new ImportCommand(
        BUNDLED, new PrintStream(written, true, UTF_8), Clock.systemUTC(), each -> null);
  }

  private String told() {
    return written.toString(UTF_8);
  }
}
