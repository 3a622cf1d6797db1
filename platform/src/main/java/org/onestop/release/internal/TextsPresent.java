package org.onestop.release.internal;

import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.exchange.Contract;
import org.onestop.form.CodeList;
import org.onestop.form.Guidance;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.internal.Named.Field;
import org.springframework.stereotype.Component;

/** Every text that an applicant, a clerk or a receiving system reads is there. */
@Component
class TextsPresent implements GateCheck {
  @Override
  public String id() {
    return "texts-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    text("/name", matter.name(), problems);
    for (ApplicantType each : matter.applicantTypes()) {
      text(Pointers.applicantType(each.id()) + "/name", each.name(), problems);
    }
    matter
        .stages()
        .forEach(
            each -> text("/stages/" + Pointers.escape(each.id()) + "/name", each.name(), problems));
    matter
        .departments()
        .forEach(each ->
            text("/departments/" + Pointers.escape(each.id()) + "/name", each.name(), problems));
    matter.items().forEach(each -> item(each, problems));
    matter.materials().forEach(each -> material(each, problems));
    matter.codeLists().forEach(each -> codeList(each, problems));
    matter.contracts().forEach(each -> contract(each, problems));
    matter.notices().forEach((id, text) -> text("/notices/" + Pointers.escape(id), text, problems));
    matter
        .documents()
        .forEach(each ->
            text("/documents/" + Pointers.escape(each.id()) + "/name", each.name(), problems));
    @Nullable Guidance guidance = matter.guidance();
    if (guidance != null) {
      guidance(guidance, problems);
    }
    for (Field each : Named.fields(matter).values()) {
      text(each.pointer() + "/title", each.property().path("title").asString(""), problems);
    }
  }

  private static void guidance(Guidance guidance, Problems problems) {
    text("/guidance/always", guidance.always(), problems);
    text("/guidance/local", guidance.local(), problems);
    for (Guidance.Question question : guidance.questions()) {
      text(Pointers.question(question.id()) + "/text", question.text(), problems);
      for (Guidance.Option option : question.options()) {
        String at = Pointers.option(question.id(), option.id());
        text(at + "/text", option.text(), problems);
        if (!option.items().isEmpty()) {
          text(at + "/reason", option.reason(), problems);
        }
      }
    }
  }

  private static void item(Item item, Problems problems) {
    String at = Pointers.item(item.id());
    text(at + "/name", item.name(), problems);
    for (int i = 0; i < item.followUps().size(); i++) {
      text(at + "/followUps/" + i + "/name", item.followUps().get(i).name(), problems);
    }
    for (int i = 0; i < item.carried().size(); i++) {
      text(at + "/carried/" + i + "/name", item.carried().get(i).name(), problems);
    }
  }

  private static void material(Material material, Problems problems) {
    String at = Pointers.material(material.id());
    text(at + "/name", material.name(), problems);
    text(at + "/online", material.online(), problems);
    text(at + "/counter", material.counter(), problems);
    text(at + "/submitWhen", material.submitWhen(), problems);
    text(at + "/purpose", material.purpose(), problems);
    if (material.relieved()) {
      text(at + "/certificate", material.certificate(), problems);
    }
  }

  private static void codeList(CodeList list, Problems problems) {
    String at = "/codeLists/" + Pointers.escape(list.id());
    text(at + "/name", list.name(), problems);
    for (CodeList.Entry each : list.entries()) {
      text(at + "/entries/" + Pointers.escape(each.code()), each.text(), problems);
    }
  }

  private static void contract(Contract contract, Problems problems) {
    for (Contract.Field each : contract.active()) {
      text(Pointers.contract(contract.id()) + "/fields", each.label(), problems);
    }
    for (Contract.Supplement each : contract.supplements()) {
      text(Pointers.contract(contract.id()) + "/supplements", each.label(), problems);
    }
  }

  private static void text(String pointer, @Nullable String text, Problems problems) {
    if (text == null || text.isBlank()) {
      problems.block(pointer, "text-missing", pointer);
    }
  }
}
