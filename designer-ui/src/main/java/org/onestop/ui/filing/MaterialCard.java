package org.onestop.ui.filing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.TransferContext;
import com.vaadin.flow.server.streams.TransferProgressListener;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMaterial;
import org.onestop.ui.field.Finding;
import org.onestop.ui.shell.Chip;

/** A material: what is wanted and why, its files, and a place to put more. */
final class MaterialCard extends Section {
  private static final long serialVersionUID = 1L;
  private static final long KILOBYTE = 1024;

  private final transient FileShelf shelf;
  private final transient ReleasedMaterial material;
  private final transient Texts texts;
  private final Div files = new Div();
  private final Div wrong = new Div();
  private final Div state = new Div();
  private final Upload upload = new Upload();

  MaterialCard(FileShelf shelf, ReleasedMaterial material, Texts texts) {
    this.shelf = shelf;
    this.material = material;
    this.texts = texts;
    addClassName("material");
    setId("material-" + material.id());
    getElement().setAttribute("aria-label", material.name());
    state.addClassName("state");
    Div head = new Div(new H3(material.name()), state);
    head.addClassName("head");
    add(head);
    describe();
    files.addClassName("files");
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    if (asksForFiles()) {
      prepareUpload();
      add(wrong, files, upload);
    }
    refresh();
  }

  private boolean asksForFiles() {
    return !material.generated() && !material.relieved();
  }

  private void describe() {
    if (material.relieved()) {
      add(quiet(translate("material.relieved", String.valueOf(material.certificate()))));
    } else if (material.generated()) {
      add(quiet(material.submitWhen()));
    } else {
      add(quiet(material.purpose()));
      add(quiet(wanted()));
    }
  }

  private String wanted() {
    long least = material.rule().minBytes();
    long most = material.rule().maxBytes();
    String size =
        least > 0
            ? translate("material.size.between", size(least), size(most))
            : translate("material.size", size(most));
    return translate("material.wanted", kinds(), size, String.valueOf(material.rule().maxFiles()));
  }

  private String kinds() {
    return String.join(
        translate("format.list"),
        material.rule().accept().stream()
            .map(each -> translate("format.media." + each.replace('/', '-')))
            .toList());
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? translate("format.kilobytes", String.valueOf(bytes / KILOBYTE))
        : translate("format.megabytes", String.valueOf(bytes / KILOBYTE / KILOBYTE));
  }

  private static Paragraph quiet(String text) {
    Paragraph quiet = new Paragraph(text);
    quiet.addClassName("muted");
    return quiet;
  }

  private void prepareUpload() {
    upload.setI18n(UploadWords.words(material.name()));
    upload.setAcceptedMimeTypes(material.rule().accept().toArray(String[]::new));
    upload.setMaxFiles(1);
    upload.setUploadHandler(
        UploadHandler.inMemory(
            (metadata, content) -> inPage(() -> take(metadata.fileName(), content)), new CutOff()));
    upload.addFileRejectedListener(
        refused -> complain(List.of(translate("material.refused", kinds()))));
  }

  private void inPage(Command act) {
    upload.getUI().ifPresent(ui -> ui.access(act));
  }

  /** An upload that ended before its end. */
  private final class CutOff implements TransferProgressListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void onError(TransferContext context, IOException reason) {
      inPage(() -> complain(List.of(translate("material.cut-off"))));
    }
  }

  private void take(String fileName, byte[] content) {
    upload.clearFileList();
    try {
      shelf.hand(material, fileName, content);
      complain(List.of());
    } catch (Fault refused) {
      complain(Faults.sentences(texts, refused));
    }
    refresh();
  }

  private void turn(StoredMaterial file) {
    try {
      shelf.turn(file, material);
      complain(List.of());
    } catch (Fault refused) {
      complain(Faults.sentences(texts, refused));
    }
    refresh();
  }

  private void drop(StoredMaterial file) {
    shelf.drop(file);
    refresh();
  }

  private void refresh() {
    files.removeAll();
    List<StoredMaterial> handed = new ArrayList<>(shelf.files(material.id()));
    for (StoredMaterial each : handed) {
      files.add(
          new FileRow(
              each,
              () -> shelf.content(each),
              shelf.advice(each, material).stream()
                  .map(hint -> texts.problem(Texts.CHINESE, hint))
                  .toList(),
              () -> turn(each),
              () -> drop(each)));
    }
    upload.setVisible(handed.size() < material.rule().maxFiles());
    state.removeAll();
    state.add(chip(handed.size()));
  }

  private Chip chip(int handed) {
    if (material.relieved()) {
      return new Chip(translate("material.state.relieved"), "green");
    }
    if (material.generated()) {
      return new Chip(translate("material.state.generated"));
    }
    if (handed > 0) {
      return new Chip(translate("material.state.handed", String.valueOf(handed)), "green");
    }
    return material.required()
        ? new Chip(translate("material.state.missing"), "amber")
        : new Chip(translate("material.state.optional"));
  }

  /** A finding when it must be handed in and is not. */
  List<Finding> check() {
    return material.required() ? missing() : List.of();
  }

  /** A finding when there is no file. */
  List<Finding> missing() {
    if (!asksForFiles() || !shelf.files(material.id()).isEmpty()) {
      return List.of();
    }
    String text = translate("material.missing", material.name());
    complain(List.of(text));
    return List.of(new Finding(material.id(), text));
  }

  private void complain(List<String> findings) {
    wrong.removeAll();
    findings.forEach(each -> wrong.add(new Paragraph(each)));
    setClassName("wrong", !findings.isEmpty());
  }

  boolean isFor(String id) {
    return material.id().equals(id);
  }

  void reveal() {
    getElement().executeJs("this.scrollIntoView({block: 'center'})");
  }
}
