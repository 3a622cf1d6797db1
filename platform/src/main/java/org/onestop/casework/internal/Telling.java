package org.onestop.casework.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ApplicantTold;
import org.onestop.form.Forms;
import org.onestop.kernel.Texts;
import org.onestop.message.Message;
import org.onestop.message.Messages;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.JsonNode;

/**
 * Sends applicants a message of every notice. What could not be sent stays in the register of
 * events and is sent again.
 */
@Component
class Telling {
  /** The field type of the number that messages go to; the form's first such field. */
  private static final String PHONE = "phone";

  private final Cases cases;
  private final Events events;
  private final Forms forms;
  private final Wording wording;
  private final Messages messages;

  Telling(Cases cases, Events events, Forms forms, Wording wording, Messages messages) {
    this.cases = cases;
    this.events = events;
    this.forms = forms;
    this.wording = wording;
    this.messages = messages;
  }

  @Async
  @TransactionalEventListener
  void on(ApplicantTold told) {
    Optional<EventRow> event = events.find(told.caseId(), told.id());
    event.ifPresent(each -> messages.send(message(each, told.notice())));
  }

  private Message message(EventRow event, String kind) {
    CaseFile file = cases.get(event.caseId());
    String notice = wording.notice(file.content(), kind, Texts.CHINESE);
    return new Message(
        event.id(),
        file.idIndex,
        file.caseNo,
        notice,
        wording.text("message.notice", file.content().name(), file.caseNo, notice),
        phone(file),
        event.at());
  }

  private @Nullable String phone(CaseFile file) {
    JsonNode answers = cases.application(file.id).form();
    return forms
        .first(file.content().form(), PHONE)
        .map(key -> answers.path(key).asString(""))
        .filter(number -> !number.isEmpty())
        .orElse(null);
  }
}
