package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.MatterEdit;
import org.onestop.ui.shell.Words;

/** 通知用语: wordings that go into messages and documents. */
final class NoticeSection implements Section {
  /** Those that the running of a case looks for. */
  private static final List<String> KNOWN =
      List.of(
          "acceptance",
          "correction",
          "refusal",
          "remedies",
          "originals",
          "closing",
          "suspension",
          "extension",
          "commitment",
          "counting",
          "postage");

  @Override
  public String id() {
    return "notices";
  }

  @Override
  public @Nullable Integer count(Bench bench) {
    return bench.matter().notices().size();
  }

  @Override
  public Component show(Desk desk) {
    Div page = new Div(new H2(translate("designer.section.notices")));
    page.addClassName("single-page");
    List<String> own =
        new TreeSet<>(desk.bench().matter().notices().keySet())
            .stream().filter(each -> !KNOWN.contains(each)).toList();
    KNOWN.forEach(each -> page.add(wording(each, desk.bench())));
    own.forEach(each -> page.add(wording(each, desk.bench())));
    return page;
  }

  private static TextArea wording(String id, Bench bench) {
    TextArea area = new TextArea(Words.ofCode("designer.notice", id));
    area.setValue(bench.matter().notices().getOrDefault(id, ""));
    area.setReadOnly(!bench.writable());
    area.addClassName("wide");
    area.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        String to = changed.getValue().strip();
        bench.edit(new MatterEdit.Notice(id, to.isEmpty() ? null : to));
      }
    });
    return area;
  }
}
