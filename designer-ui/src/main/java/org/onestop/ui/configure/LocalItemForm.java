package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Item;
import org.onestop.catalog.Material;
import org.onestop.catalog.Matter;
import org.onestop.claim.Operation;
import org.onestop.material.MaterialRule;

/** What a local item is: picked and named; it is always handled at a desk. */
final class LocalItemForm extends Div {
  private static final long serialVersionUID = 1L;

  /** 公共服务, GB/T 39046 A.1. */
  private static final String CODE = "20";

  private static final int MEGABYTES = 10 * 1024 * 1024;
  private static final List<String> CHANNELS =
      List.of("online", "online-apply-offline-handle", "offline");

  private final transient Shown shown;
  private final transient FieldKinds kinds;
  private final String id;
  private final transient Operation.@Nullable LocalItem known;
  private final TextField name;
  private final ComboBox<Matter.Department> department;
  private final IntegerField limit;
  private final RadioButtonGroup<String> channel;
  private final MultiSelectComboBox<ApplicantType> types;
  private final MultiSelectComboBox<Item> after;
  private final TextArea materials;
  private final Div fields = new Div();
  private final Map<String, LocalFieldForm> forms = new LinkedHashMap<>();

  LocalItemForm(Shown shown, FieldKinds kinds, Operation.@Nullable LocalItem known) {
    this.shown = shown;
    this.kinds = kinds;
    this.known = known;
    this.id = known == null ? free(shown) : known.item().id();
    addClassName("sheet");
    name =
        Controls.line(translate("configure.item.name"), known == null ? "" : known.item().name());
    department =
        Controls.pick(
            translate("configure.item.department"),
            shown.matter().departments(),
            Matter.Department::name);
    limit =
        Controls.days(
            translate("configure.limit.range", "1", String.valueOf(shown.matter().limit())),
            1,
            shown.matter().limit(),
            known == null ? shown.matter().limit() : known.item().limit());
    channel =
        Controls.radios(
            translate("configure.item.channel"),
            CHANNELS,
            Phrases::channel,
            known == null ? "online" : known.item().channel());
    types =
        Controls.pickSome(
            translate("configure.local-item.types"),
            shown.matter().applicantTypes(),
            ApplicantType::name);
    after = Controls.pickSome(translate("configure.item.depends-on"), others(), Item::name);
    materials =
        Controls.text(
            translate("configure.local-item.materials"),
            known == null
                ? ""
                : String.join("\n", known.materials().stream().map(Material::name).toList()));
    materials.setHelperText(translate("configure.local-item.materials.hint"));
    fields.addClassName("sheet");
    NativeButton more =
        new NativeButton(translate("configure.add.field"), clicked -> addField(null));
    more.addClassName("link");
    types.setValue(new LinkedHashSet<>(shown.matter().applicantTypes()));
    if (known != null) {
      show(known);
    }
    add(name, department, limit, channel, types, after, materials, fields, more);
  }

  private List<Item> others() {
    return shown.handled().stream().filter(each -> !each.id().equals(id)).toList();
  }

  private void show(Operation.LocalItem known) {
    shown.matter().departments().stream()
        .filter(each -> each.id().equals(known.item().department()))
        .findFirst()
        .ifPresent(department::setValue);
    types.setValue(
        new LinkedHashSet<>(
            shown.matter().applicantTypes().stream()
                .filter(each -> known.applicantTypes().contains(each.id()))
                .toList()));
    after.setValue(
        new LinkedHashSet<>(
            others().stream()
                .filter(each -> known.item().dependsOn().contains(each.id()))
                .toList()));
    known.fields().forEach(this::addField);
  }

  private void addField(Operation.@Nullable FieldBody known) {
    String key = known == null ? LocalFieldForm.free(shown, forms.size() + 1) : known.key();
    LocalFieldForm form = new LocalFieldForm(shown, kinds, key, known);
    forms.put(key, form);
    NativeDetails details = new NativeDetails(translate("configure.field.local"), form);
    details.setOpen(known == null);
    fields.add(details);
  }

  Sheet needed(Sheet sheet) {
    return sheet
        .needs(translate("configure.item.name"), name)
        .needs(translate("configure.item.department"), department)
        .needs(
            translate("configure.item.limit"),
            () -> ItemLimitEditor.within(limit.getValue(), 1, shown.matter().limit()))
        .needs(translate("configure.local-item.types"), types);
  }

  Operation operation(@Nullable String comment) {
    List<Operation.FieldBody> bodies = new ArrayList<>();
    forms.forEach((key, form) -> {
      if (form.named()) {
        bodies.add(form.body(id));
      }
    });
    Item began = known == null ? fresh() : known.item();
    Item item =
        new Item(
            id,
            began.code(),
            name.getValue().strip(),
            began.formLabel(),
            department.getValue().id(),
            channel.getValue(),
            limit.getValue(),
            began.limitNote(),
            after.getValue().stream().map(Item::id).toList(),
            began.condition(),
            began.routes(),
            began.route(),
            null,
            began.fields(),
            began.routeBy(),
            began.resultForm(),
            began.followUps(),
            began.carried(),
            true,
            began.source());
    return new Operation.LocalItem(
        item, types.getValue().stream().map(ApplicantType::id).toList(), bodies, asked(), comment);
  }

  /** What has no control here. */
  private Item fresh() {
    return new Item(
        id,
        CODE,
        name.getValue().strip(),
        null,
        department.getValue().id(),
        channel.getValue(),
        limit.getValue(),
        null,
        List.of(),
        null,
        List.of("desk", "session"),
        "desk",
        null,
        basic(),
        null,
        null,
        List.of(),
        List.of(),
        true,
        translate("configure.local-item.source"));
  }

  /** Its unit sees who applies: the basic block's fields, as far as they are not sealed. */
  private List<String> basic() {
    Set<String> keys = new LinkedHashSet<>();
    shown.matter().form().stream()
        .flatMap(each -> each.schema().path("properties").propertyStream())
        .filter(each -> each.getValue().path("x-field").path("basic").asBoolean(false))
        .filter(each -> !each.getValue().path("x-field").path("sensitive").asBoolean(false))
        .forEach(each -> keys.add(each.getKey()));
    return List.copyOf(keys);
  }

  private List<Material> asked() {
    List<Material> asked = new ArrayList<>();
    for (String line :
        materials.getValue().lines().map(String::strip).filter(e -> !e.isEmpty()).toList()) {
      asked.add(there(line).orElseGet(() -> material(line, asked.size() + 1)));
    }
    return asked;
  }

  /** A material that stays keeps what has no control here. */
  private java.util.Optional<Material> there(String line) {
    return known == null
        ? java.util.Optional.empty()
        : known.materials().stream().filter(each -> each.name().equals(line)).findFirst();
  }

  private Material material(String line, int number) {
    return new Material(
        id + "-material-" + number,
        line,
        name.getValue().strip(),
        false,
        null,
        true,
        new MaterialRule(
            List.of("application/pdf", "image/jpeg", "image/png"), 0, MEGABYTES, 2, false),
        translate("configure.local-item.scan"),
        translate("configure.local-item.copy"),
        1,
        translate("configure.local-item.when"),
        translate("configure.local-item.purpose", name.getValue().strip()),
        false,
        false,
        null,
        List.of(id),
        true,
        translate("configure.local-item.source"));
  }

  private static String free(Shown shown) {
    String stem = "local-item-" + shown.division() + "-";
    int number = 1;
    while (Shown.find(shown.matter(), stem + number).isPresent()) {
      number++;
    }
    return stem + number;
  }
}
