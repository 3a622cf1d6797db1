package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DemoStaysEmbeddedTest {
  @Test
  void refusesTheDemoOnADatabaseThatIsNotItsOwn() {
    assertThatThrownBy(
            () -> start(Map.of("onestop.demo.enabled", true, "onestop.database.embedded", false)))
        .isInstanceOfSatisfying(
            DemoStaysEmbedded.Refused.class,
            refused -> {
              FailureAnalysis analysis = new DemoStaysEmbedded.Analyzer().analyze(refused);
              assertThat(analysis).isNotNull();
              assertThat(analysis.getDescription()).contains("onestop.demo.enabled");
              assertThat(analysis.getAction()).contains("onestop.demo.enabled=false");
            });
  }

  @Test
  void startsTheDemoOnTheEmbeddedDatabaseWhichIsTheDefault() {
    assertThatCode(() -> start(Map.of("onestop.demo.enabled", true))).doesNotThrowAnyException();
    assertThatCode(
            () -> start(Map.of("onestop.demo.enabled", true, "onestop.database.embedded", true)))
        .doesNotThrowAnyException();
  }

  @Test
  void startsWithoutTheDemoOnAnyDatabase() {
    assertThatCode(() -> start(Map.of("onestop.database.embedded", false)))
        .doesNotThrowAnyException();
  }

  private static void start(Map<String, Object> properties) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
    new DemoStaysEmbedded().postProcessEnvironment(environment, new SpringApplication());
  }
}
