package org.onestop.ui.counter;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.onestop.casework.AddMaterials;
import org.onestop.casework.HandedMaterial;
import org.onestop.casework.WorkDesk;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.field.Offer;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.filing.UploadWords;
import org.onestop.ui.shell.Card;

/** Papers that come to the counter later: above all the form, signed by hand and scanned back. */
final class LatePapers extends Card {
  private static final long serialVersionUID = 1L;
  private final transient Materials materials;
  private final transient WorkDesk work;
  private final transient Texts texts;
  private final transient Actor actor;
  private final String caseNo;
  private final Runnable taken;
  private final ComboBox<ReleasedMaterial> kind = new ComboBox<>(translate("papers.kind"));
  private final Upload upload = new Upload();
  private final Paragraph wrong = new Paragraph();

  /**
   * @param taken runs when a paper belongs to the case
   */
  LatePapers(
      Materials materials,
      WorkDesk work,
      Texts texts,
      Actor actor,
      String caseNo,
      ReleasedMatter matter,
      Runnable taken) {
    super(translate("papers.heading"));
    this.materials = materials;
    this.work = work;
    this.texts = texts;
    this.actor = actor;
    this.caseNo = caseNo;
    this.taken = taken;
    List<ReleasedMaterial> kinds =
        matter.materials().stream().filter(each -> !each.relieved()).toList();
    Offer.put(kind, kinds, ReleasedMaterial::name);
    kind.addClassName("wide");
    kind.addValueChangeListener(changed -> offer(changed.getValue()));
    kinds.stream().filter(ReleasedMaterial::generated).findFirst().ifPresent(kind::setValue);
    upload.setMaxFiles(1);
    upload.setUploadHandler(
        UploadHandler.inMemory((metadata, content) ->
            upload.getUI().ifPresent(ui -> ui.access(() -> take(metadata.fileName(), content)))));
    upload.addFileRejectedListener(refused -> wrong.setText(translate("material.wrong-kind")));
    wrong.addClassName("failed");
    wrong.getElement().setAttribute("role", "alert");
    add(new Paragraph(translate("papers.hint")), kind, wrong, upload);
  }

  private void offer(ReleasedMaterial chosen) {
    upload.setVisible(chosen != null);
    if (chosen != null) {
      upload.setI18n(UploadWords.words(chosen.name()));
      upload.setAcceptedMimeTypes(chosen.rule().accept().toArray(String[]::new));
    }
  }

  private void take(String fileName, byte[] content) {
    upload.clearFileList();
    ReleasedMaterial of = kind.getValue();
    try {
      StoredMaterial stored =
          materials.store(of.id(), fileName, content, of.rule(), actor.account());
      work.addMaterials(
          actor, caseNo, new AddMaterials(List.of(new HandedMaterial(of.id(), stored.id()))));
      taken.run();
    } catch (Fault refused) {
      wrong.setText(String.join(" ", Faults.sentences(texts, refused)));
    }
  }
}
