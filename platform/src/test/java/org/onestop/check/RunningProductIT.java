package org.onestop.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onestop.journey.Demonstration;

/** Files out of a running product and back: what did not change is no difference. */
class RunningProductIT extends Demonstration {
  private static final String OVERLAY = "tenants/%s/veteran-services.overlay.yaml";

  @TempDir Path folder;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void whatWasExportedChangesNothingWhenItIsImported() {
    assertThat(run("510100-config", "export", "veteran-services", "--to", folder.toString()))
        .isZero();
    assertThat(
            run(
                "512000-config",
                "export",
                "veteran-services",
                "--division",
                "512000",
                "--to",
                folder.toString()))
        .isZero();

    assertThat(run("512000-config", "import", "--dry-run", folder.toString())).isZero();

    assertThat(written.toString(UTF_8).lines().filter(each -> each.contains("没有差异"))).hasSize(2);
  }

  @Test
  void aChangeIsToldAndNothingIsKept() throws IOException {
    assertThat(
            run(
                "513300-config",
                "export",
                "veteran-services",
                "--division",
                "513300",
                "--to",
                folder.toString()))
        .isZero();
    Path file = folder.resolve(OVERLAY.formatted("513300-ganzi"));
    Files.writeString(file, Files.readString(file) + "  - {op: reminders, blue: 4, yellow: 2}\n");

    assertThat(run("513300-config", "import", "--dry-run", file.toString())).isZero();
    assertThat(run("513300-config", "import", "--dry-run", file.toString())).isZero();

    assertThat(written.toString(UTF_8).lines().filter(each -> each.startsWith("  + "))).hasSize(2);
  }

  @Test
  void aRefusalIsSaidInALine() {
    assertThat(run("510300-config", "export", "veteran-services", "--division", "510100"))
        .isEqualTo(1);

    assertThat(written.toString(UTF_8)).contains("系统没有接受（404）");
  }

  private int run(String account, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--url", as("").base(), "--as", account));
    return CheckCommand.run(
        all, new PrintStream(written, true, UTF_8), Clock.systemUTC(), name -> "onestop");
  }
}
