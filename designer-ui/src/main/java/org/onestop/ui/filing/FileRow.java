package org.onestop.ui.filing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.onestop.material.StoredMaterial;

/** A file that was handed in: a small picture, its name and size, a way to look and to remove. */
final class FileRow extends Div {
  private static final long serialVersionUID = 1L;
  private static final long KILOBYTE = 1024;

  /**
   * @param advice what could be better about it, each a sentence
   */
  FileRow(
      StoredMaterial file,
      Supplier<byte[]> content,
      List<String> advice,
      Runnable turn,
      Runnable drop) {
    addClassName("file");
    DownloadHandler handler =
        DownloadHandler.fromInputStream(asked ->
                new DownloadResponse(
                    new ByteArrayInputStream(content.get()),
                    file.fileName(),
                    file.mediaType(),
                    file.size()))
            .inline();
    Anchor look = new Anchor();
    look.setHref(handler);
    look.setTarget(AnchorTarget.BLANK);
    look.setRouterIgnore(true);
    if (file.mediaType().startsWith("image/")) {
      Image small = new Image(handler, translate("material.picture", file.fileName()));
      look.add(small);
    }
    look.add(new Span(file.fileName()));
    Span size =
        new Span(
            translate("format.kilobytes", String.valueOf(Math.max(1, file.size() / KILOBYTE))));
    size.addClassName("muted");
    NativeButton remove = new NativeButton(translate("material.remove"), clicked -> drop.run());
    remove.addClassName("link");
    remove.setAriaLabel(translate("material.remove.file", file.fileName()));
    add(look, size);
    if (file.mediaType().startsWith("image/")) {
      NativeButton right = new NativeButton(translate("material.turn"), clicked -> turn.run());
      right.addClassName("link");
      right.setAriaLabel(translate("material.turn.file", file.fileName()));
      add(right);
    }
    add(remove);
    for (String each : advice) {
      Paragraph hint = new Paragraph(each);
      hint.addClassName("hint");
      add(hint);
    }
  }
}
