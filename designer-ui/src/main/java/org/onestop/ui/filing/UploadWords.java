package org.onestop.ui.filing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.UploadI18N;

/** What the place for files says by itself. */
public final class UploadWords {
  private UploadWords() {}

  /**
   * @param material name of what is uploaded
   */
  public static UploadI18N words(String material) {
    return new UploadI18N()
        .setAddFiles(
            new UploadI18N.AddFiles()
                .setOne(translate("material.choose", material))
                .setMany(translate("material.choose", material)))
        .setDropFiles(
            new UploadI18N.DropFiles()
                .setOne(translate("material.drop"))
                .setMany(translate("material.drop")))
        .setFile(
            new UploadI18N.File()
                .setRemove(translate("material.remove"))
                .setRetry(translate("material.retry"))
                .setStart(translate("material.start")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(translate("material.one-at-a-time"))
                .setFileIsTooBig(translate("material.too-big"))
                .setIncorrectFileType(translate("material.wrong-kind")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(translate("material.connecting"))
                        .setProcessing(translate("material.checking"))
                        .setHeld(translate("material.queued"))
                        .setStalled(translate("material.stalled")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("material.cut-off"))
                        .setUnexpectedServerError(translate("material.cut-off"))
                        .setForbidden(translate("material.cut-off"))));
  }
}
