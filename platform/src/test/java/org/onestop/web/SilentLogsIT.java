package org.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onestop.journey.Demonstration;
import org.onestop.journey.Person;
import org.onestop.journey.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** A whole case passes, and the logs know nothing about the person. */
class SilentLogsIT extends Demonstration {
  private static final String MARK = "测试甲乙丙丁";

  @Test
  void sayNothingAboutTheApplicant() throws Exception {
    Person someone = Person.from("510107");
    Person person =
        new Person(
            MARK, someone.idNo(), someone.mobile(), someone.bankAccount(), someone.addressDetail());
    Story story = new Story(this::as, "510107", "self-employed-soldier", person);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OutputStreamAppender<ILoggingEvent> appender = appender(context, written);
    Logger own = LoggerFactory.getLogger(SilentLogsIT.class);
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    try {
      own.info("The capture works");
      ObjectNode application = story.application(Map.of(), "scan");
      ObjectNode broken = application.deepCopy();
      ((ObjectNode) broken.path("form")).put("surprise", person.idNo()).put("mobile", "1");
      assertThat(story.kiosk().post("/api/v1/applications", broken).status()).isEqualTo(422);
      String caseNo = story.submit(application);
      assertThat(story.kiosk().post("/api/v1/applications", application).status()).isEqualTo(409);
      story.workUntil(
          caseNo,
          view -> view.path("status").asString().equals("archived"),
          (account, detail) -> Story.agree(detail));
    } finally {
      context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
      appender.stop();
    }
    String log = written.toString(StandardCharsets.UTF_8);
    assertThat(log).contains("The capture works");
    assertThat(log)
        .doesNotContain(
            person.name(),
            person.idNo(),
            person.mobile(),
            person.bankAccount(),
            person.addressDetail());
  }

  private static OutputStreamAppender<ILoggingEvent> appender(
      LoggerContext context, ByteArrayOutputStream to) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%logger %mdc %msg %kvp%n%ex");
    encoder.start();
    OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setOutputStream(to);
    appender.start();
    return appender;
  }
}
