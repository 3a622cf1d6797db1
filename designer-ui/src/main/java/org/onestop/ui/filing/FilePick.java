package org.onestop.ui.filing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;

/** A place to hand in one file that is read at once and kept nowhere. */
public final class FilePick extends Upload {
  private static final long serialVersionUID = 1L;

  /**
   * @param label key of what the file is called
   * @param type its extension, with the point
   * @param most bytes
   * @param read gets what is in it
   * @param refused told when a file is of another kind, or larger
   */
  public FilePick(String label, String type, int most, Consumer<byte[]> read, Runnable refused) {
    setI18n(UploadWords.words(translate(label)));
    setAcceptedFileTypes(type);
    setMaxFileSize(most);
    setMaxFiles(1);
    setUploadHandler(
        UploadHandler.inMemory((metadata, content) ->
            getUI()
                .ifPresent(ui ->
                    ui.access(() -> {
                      clearFileList();
                      read.accept(content);
                    }))));
    addFileRejectedListener(rejected -> refused.run());
  }
}
