package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Upgrade.Choice;
import org.onestop.claim.Upgrade.Line;
import org.onestop.claim.Upgrade.Resolution;
import org.onestop.ui.shell.Words;

/**
 * What people choose for one operation; what changes nothing of what they said is chosen already.
 */
class UpgradeChoice extends Div {
  private static final long serialVersionUID = 1L;
  private final RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
  private final int index;
  private final transient @Nullable OperationEdit edit;

  /**
   * @param index of the operation
   * @param sentence that says what the operation does
   * @param changed told after every choice
   */
  UpgradeChoice(int index, Line line, String sentence, Runnable changed) {
    this.index = index;
    this.edit = OperationEdit.of(line).orElse(null);
    addClassName("upgrade-choice");
    List<Choice> open = new ArrayList<>();
    if (line.keepable()) {
      open.add(Choice.OURS);
    }
    open.add(Choice.THEIRS);
    group.setAriaLabel(sentence);
    if (edit != null && line.changeable()) {
      open.add(Choice.EDIT);
      edit.field().setVisible(false);
    }
    group.setItems(open);
    group.setItemLabelGenerator(each -> Words.of("upgrade.choice", each));
    line.safe().ifPresent(group::setValue);
    Paragraph given = new Paragraph(translate("upgrade.given-up"));
    given.addClassName("muted");
    given.setVisible(group.getValue() == Choice.THEIRS);
    group.addValueChangeListener(event -> {
      if (edit != null) {
        edit.field().setVisible(event.getValue() == Choice.EDIT);
      }
      given.setVisible(event.getValue() == Choice.THEIRS);
      changed.run();
    });
    add(group, given);
    if (open.contains(Choice.EDIT) && edit != null) {
      add(edit.field());
    }
  }

  boolean missing() {
    return group.getValue() == null;
  }

  /** Empty while nothing was chosen. */
  Optional<Resolution> resolution() {
    return Optional.ofNullable(group.getValue())
        .map(choice ->
            new Resolution(
                index,
                choice,
                choice == Choice.EDIT && edit != null ? edit.edited().get().orElse(null) : null));
  }

  void focus() {
    group.getElement().callJsFunction("focus");
  }
}
