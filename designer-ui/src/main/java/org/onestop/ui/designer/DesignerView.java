package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.Draft;
import org.onestop.catalog.DraftLine;
import org.onestop.catalog.Edition;
import org.onestop.catalog.ItemCatalog;
import org.onestop.catalog.Workbench;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Texts;
import org.onestop.ui.filing.FilePick;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Chip;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Rows;
import org.onestop.ui.shell.Strong;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/**
 * All matters of the province: what is in force, what is being written, what waits for approval.
 */
@Route(value = "designer", layout = Frame.class)
@RolesAllowed({"CATALOG", "APPROVE"})
class DesignerView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FINDINGS = 200;
  private final transient Workbench workbench;
  private final transient ItemCatalog catalog;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String province;
  private final Div wrong = new Div();
  private final Div list = new Div();

  DesignerView(
      Workbench workbench, ItemCatalog catalog, Actors actors, Places places, Texts texts) {
    this.workbench = workbench;
    this.catalog = catalog;
    this.texts = texts;
    this.actor = actors.current();
    this.province = places.ownName(actor.division());
    addClassNames("page", "designer-list");
    Div head = new Div(new H1(translate("designer.heading")));
    head.addClassName("page-head");
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    wrong.setVisible(false);
    list.add(matters());
    add(head, wrong, list);
    if (actor.is(Role.CATALOG)) {
      Div both = new Div(fresh(), imported());
      both.addClassName("designer-begin");
      add(both);
    }
  }

  private Card matters() {
    Map<String, DraftLine> drafts = new LinkedHashMap<>();
    workbench.drafts(actor).forEach(each -> drafts.put(each.matter(), each));
    TreeSet<String> all = new TreeSet<>(drafts.keySet());
    all.addAll(catalog.matters());
    if (all.isEmpty()) {
      return Card.empty(translate("designer.matters"), translate("designer.matters.empty"));
    }
    Rows rows =
        new Rows(
            translate("designer.matters"),
            List.of(
                translate("edition.matter"),
                translate("designer.in-force"),
                translate("designer.draft"),
                translate("edition.state"),
                translate("designer.changed"),
                translate("designer.act")));
    all.forEach(each -> rows.add(row(each, drafts.get(each))));
    return new Card(translate("designer.matters"), rows);
  }

  private List<Component> row(String matter, @Nullable DraftLine draft) {
    List<Edition> editions = catalog.editions(matter);
    String name = draft != null ? draft.name() : editions.getFirst().name();
    Anchor link = new Anchor("designer/" + matter);
    link.add(new Strong(name));
    Div state = new Div();
    state.addClassName("what");
    boolean waiting = editions.stream().anyMatch(each -> each.state() == Edition.State.DRAFT);
    if (waiting) {
      state.add(new Chip(translate("designer.state.waiting"), "state", "in-review"));
    } else if (draft != null) {
      state.add(new Chip(translate("designer.state.writing"), "state", "configuring"));
    } else {
      Edition.State last = editions.getFirst().state();
      state.add(new Chip(Words.of("edition.state", last), "state", Words.code(last)));
    }
    return List.of(
        link,
        catalog
            .current(matter)
            .<Component>map(each -> new Span(each.version()))
            .orElseGet(Rows::none),
        draft == null ? Rows.none() : new Span(draft.version()),
        state,
        draft == null
            ? Rows.none()
            : new Span(Moments.minute(draft.changedAt()) + " · " + draft.changedBy()),
        catalog
            .current(matter)
            .filter(each -> actor.is(Role.APPROVE))
            .<Component>map(this::withdraw)
            .orElseGet(Rows::none));
  }

  /** Takes back what is in force, after a look at what that means. */
  private NativeButton withdraw(Edition edition) {
    NativeButton withdraw =
        new NativeButton(
            translate("designer.withdraw", edition.version()),
            clicked ->
                new HandingOver(
                        translate("designer.withdraw.title", edition.name(), edition.version()),
                        translate("designer.withdraw.consequence"),
                        translate("designer.withdraw.act"),
                        comment ->
                            act(() -> {
                              catalog.withdraw(actor, edition.matter(), edition.version(), comment);
                              list.removeAll();
                              list.add(matters());
                            }))
                    .open());
    withdraw.addClassName("link");
    return withdraw;
  }

  private Card fresh() {
    TextField name = new TextField(translate("designer.new.name"));
    name.setMaxLength(100);
    TextField id = new TextField(translate("designer.new.id"));
    id.setHelperText(translate("designer.new.id.hint"));
    ComboBox<String> like = new ComboBox<>(translate("designer.new.like"));
    Map<String, String> known = new LinkedHashMap<>();
    catalog.matters().forEach(each -> known.put(each, catalog.editions(each).getFirst().name()));
    like.setItems(known.keySet());
    like.setItemLabelGenerator(each -> known.getOrDefault(each, each));
    like.setClearButtonVisible(true);
    like.setHelperText(translate("designer.new.like.hint"));
    Button begin =
        new Button(
            translate("designer.new"),
            clicked ->
                act(() -> {
                  String title = name.getValue().strip();
                  if (title.isEmpty()) {
                    name.setErrorMessage(translate("designer.new.name.missing"));
                    name.setInvalid(true);
                    return;
                  }
                  Draft draft =
                      workbench.begin(actor, id.getValue().strip(), title, like.getValue());
                  goTo(draft.matter());
                }));
    begin.addThemeName("primary");
    Div fields = new Div(name, id, like, begin);
    fields.addClassName("begin-fields");
    return new Card(translate("designer.new"), fields);
  }

  private Card imported() {
    FilePick upload =
        new FilePick(
            "designer.import.files",
            ".zip",
            CatalogFiles.MAX_TOTAL,
            this::take,
            () -> tell(Fault.of(Fault.Kind.UNSUPPORTED, "archive-unreadable")));
    Paragraph hint = new Paragraph(translate("designer.import.hint"));
    hint.addClassName("muted");
    Div body = new Div(hint, upload);
    body.addClassName("begin-fields");
    return new Card(translate("designer.import"), body);
  }

  private void take(byte[] content) {
    act(() -> {
      CatalogFiles files = CatalogFiles.zip(new ByteArrayInputStream(content));
      goTo(workbench.take(actor, files).matter());
    });
  }

  private static void goTo(String matter) {
    UI.getCurrent().navigate("designer/" + matter);
  }

  private void act(Runnable what) {
    wrong.setVisible(false);
    try {
      what.run();
    } catch (Fault fault) {
      tell(fault);
    }
  }

  private void tell(Fault fault) {
    wrong.removeAll();
    wrong.add(new Paragraph(texts.fault(Texts.CHINESE, fault.code(), fault.arguments())));
    UnorderedList list = new UnorderedList();
    List<Problem> found = new ArrayList<>(fault.problems().list());
    found.stream()
        .limit(MOST_FINDINGS)
        .forEach(each ->
            list.add(new ListItem(each.pointer() + " " + texts.problem(Texts.CHINESE, each))));
    wrong.add(list);
    wrong.setVisible(true);
  }

  @Override
  public String getPageTitle() {
    return Titles.of("designer.heading", province);
  }
}
