package org.onestop.ui.desk;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import org.onestop.casework.WorkItemDetail.Material;
import org.onestop.kernel.Fault;

/**
 * The files shared with a work item, one at a time: larger, smaller, turned, or in its own window.
 */
final class MaterialViewer extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<Integer> WIDTHS = List.of(50, 75, 100, 150, 200, 300);
  private static final int FITS = 2;
  private static final int QUARTER = 90;
  private static final int WHOLE = 360;

  private final transient Function<Material, byte[]> content;
  private final Div strip = new Div();
  private final Div stage = new Div();
  private final Div tools = new Div();
  private int width = FITS;
  private int turned;

  /**
   * @param content of a file; throws NOT_FOUND when it is not there any more
   */
  MaterialViewer(List<Material> materials, Function<Material, byte[]> content) {
    this.content = content;
    addClassName("material-viewer");
    strip.addClassName("viewer-strip");
    stage.addClassName("viewer-stage");
    tools.addClassName("viewer-tools");
    for (Material each : materials) {
      NativeButton choose = new NativeButton(each.name(), clicked -> show(each));
      choose.getElement().setAttribute("data-material", each.materialId());
      strip.add(choose);
    }
    add(tools, stage, strip);
    if (!materials.isEmpty()) {
      show(materials.getFirst());
    }
  }

  private void show(Material material) {
    strip
        .getChildren()
        .forEach(each ->
            each.getElement()
                .setAttribute(
                    "aria-pressed",
                    String.valueOf(
                        material
                            .materialId()
                            .equals(each.getElement().getAttribute("data-material")))));
    width = FITS;
    turned = 0;
    stage.removeAll();
    tools.removeAll();
    DownloadHandler handler = handler(material);
    if (material.mediaType().startsWith("image/")) {
      Image picture = new Image(handler, material.name());
      picture
          .getElement()
          .addEventListener("error", broken -> unshown(picture, material.fileName()));
      stage.add(picture);
      tools.add(
          tool("desk.smaller", () -> size(picture, -1)),
          tool("desk.larger", () -> size(picture, 1)),
          tool("desk.turn", () -> turn(picture)));
      size(picture, 0);
    } else if (material.mediaType().equals("application/pdf")) {
      IFrame paper = new IFrame();
      paper.getElement().setAttribute("src", handler);
      paper.setTitle(material.name());
      stage.add(paper);
    } else {
      stage.add(new Paragraph(translate("desk.no-preview", material.fileName())));
    }
    Anchor own = new Anchor(handler, translate("desk.own-window"));
    own.setTarget(AnchorTarget.BLANK);
    own.setRouterIgnore(true);
    tools.add(own);
  }

  /** The browser could not draw it: it is damaged, or not there any more. */
  private void unshown(Image picture, String fileName) {
    Paragraph why = new Paragraph(translate("desk.unshown", fileName));
    why.addClassName("warning");
    why.getElement().setAttribute("role", "alert");
    picture.getParent().ifPresent(shown -> stage.replace(picture, why));
  }

  private DownloadHandler handler(Material material) {
    return DownloadHandler.fromInputStream(
            asked -> {
              try {
                return new DownloadResponse(
                    new ByteArrayInputStream(content.apply(material)),
                    material.fileName(),
                    material.mediaType(),
                    material.size());
              } catch (Fault gone) {
                return DownloadResponse.error(404);
              }
            })
        .inline();
  }

  private static Button tool(String label, Runnable act) {
    return new Button(translate(label), clicked -> act.run());
  }

  private void size(Component picture, int by) {
    width = Math.max(0, Math.min(WIDTHS.size() - 1, width + by));
    picture.getStyle().setWidth(WIDTHS.get(width) + "%");
  }

  private void turn(Component picture) {
    turned = (turned + QUARTER) % WHOLE;
    picture.getStyle().setRotate(turned + "deg");
  }
}
