package org.onestop.ui.claim;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onestop.claim.Operation;
import org.onestop.claim.Upgrade.Line;
import org.onestop.form.CodeList;
import org.onestop.ui.shell.Words;
import tools.jackson.databind.JsonNode;

/**
 * A field in which an operation that says one simple thing is written anew.
 *
 * @param edited the operation as the field has it; empty while the field has nothing
 */
record OperationEdit(Component field, Supplier<Optional<Operation>> edited) {
  private static final int LONGEST = 2_000;
  private static final List<String> ROUTES = List.of("exchange", "desk", "session");
  private static final List<String> CHANNELS = List.of("online", "online-apply-offline-handle");

  /** Empty for operations that say more than one thing. */
  static Optional<OperationEdit> of(Line line) {
    return switch (line.operation()) {
      case Operation.CodeListEntries o -> entries(o, line.theirs());
      case Operation.ItemLimit o ->
          number(o.workingDays(), days -> new Operation.ItemLimit(o.item(), days, o.comment()));
      case Operation.MatterLimit o ->
          number(o.workingDays(), days -> new Operation.MatterLimit(days, o.comment()));
      case Operation.ItemRoute o ->
          choice(
              "upgrade.route",
              ROUTES,
              o.route(),
              route -> new Operation.ItemRoute(o.item(), route, o.comment()));
      case Operation.ItemChannel o ->
          choice(
              "upgrade.channel",
              CHANNELS,
              o.channel(),
              channel -> new Operation.ItemChannel(o.item(), channel, o.comment()));
      case Operation.Help o ->
          text(o.text(), text -> new Operation.Help(o.field(), text, o.comment()));
      case Operation.Placeholder o ->
          text(o.text(), text -> new Operation.Placeholder(o.field(), text, o.comment()));
      case Operation.Notice o ->
          text(o.text(), text -> new Operation.Notice(o.notice(), text, o.comment()));
      case Operation.OpeningHours o ->
          text(
              o.openingHours(),
              text -> new Operation.OpeningHours(o.division(), text, o.comment()));
      default -> Optional.empty();
    };
  }

  /**
   * Of several entries those are taken that are not said above by now.
   *
   * @param theirs entries by code
   */
  private static Optional<OperationEdit> entries(
      Operation.CodeListEntries operation, JsonNode theirs) {
    Set<String> said = Set.copyOf(theirs.propertyNames());
    CheckboxGroup<CodeList.Entry> field = new CheckboxGroup<>(translate("upgrade.edit.entries"));
    field.setItems(operation.entries());
    field.setItemLabelGenerator(CodeList.Entry::text);
    field.select(operation.entries().stream().filter(e -> !said.contains(e.code())).toList());
    return Optional.of(
        new OperationEdit(
            field,
            () ->
                Optional.of(operation.entries().stream().filter(field::isSelected).toList())
                    .filter(kept -> !kept.isEmpty())
                    .map(kept ->
                        new Operation.CodeListEntries(
                            operation.codeList(), kept, operation.comment()))));
  }

  private static Optional<OperationEdit> number(int days, Function<Integer, Operation> make) {
    IntegerField field = new IntegerField(translate("upgrade.edit.days"));
    field.setMin(1);
    field.setStepButtonsVisible(true);
    field.setValue(days);
    return Optional.of(
        new OperationEdit(field, () -> Optional.ofNullable(field.getValue()).map(make)));
  }

  private static Optional<OperationEdit> text(String before, Function<String, Operation> make) {
    TextArea field = new TextArea(translate("upgrade.edit.text"));
    field.setMaxLength(LONGEST);
    field.setValue(before);
    return Optional.of(
        new OperationEdit(
            field,
            () -> Optional.of(field.getValue().strip()).filter(t -> !t.isEmpty()).map(make)));
  }

  private static Optional<OperationEdit> choice(
      String words, List<String> codes, String before, Function<String, Operation> make) {
    Select<String> field = new Select<>();
    field.setLabel(translate("upgrade.edit.choice"));
    field.setItems(codes);
    field.setItemLabelGenerator(code -> Words.ofCode(words, code));
    field.setValue(codes.contains(before) ? before : codes.getFirst());
    return Optional.of(
        new OperationEdit(field, () -> Optional.ofNullable(field.getValue()).map(make)));
  }
}
