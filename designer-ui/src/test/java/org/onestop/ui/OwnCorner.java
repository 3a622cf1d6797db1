package org.onestop.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.util.TestSocketUtils;

/** Gives a starting product folders and ports that nobody else has. */
final class OwnCorner implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
        context,
        "onestop.simulator.port=" + TestSocketUtils.findAvailableTcpPort(),
        "onestop.material.folder=" + folder("materials"),
        "onestop.crypto.folder=" + folder("keys"),
        "onestop.simulator.folder=" + folder("simulator"),
        "onestop.audit.anchors=" + folder("audit").resolve("anchors.log"));
    TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
        context, new FakeProvince().registration());
  }

  private static Path folder(String name) {
    try {
      Path target = Files.createDirectories(Path.of("target"));
      return Files.createTempDirectory(target, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
