package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.onestop.process.Step;

/** The compiled BPMN of a process, its steps named and those of a case lit, and as a file. */
public final class BpmnViewer extends Div {
  private static final long serialVersionUID = 1L;
  private static final double CLOSER = 1.25;
  private static final String BPMN = "application/xml";

  /**
   * Shows a definition.
   *
   * @param title what it shows, for screen readers
   * @param fileName of the download, without its ending
   * @param bpmn from {@link org.onestop.process.CaseProcess#bpmn}
   * @param whole the process with all of its items, in process order
   */
  public BpmnViewer(String title, String fileName, String bpmn, ProcessPicture whole) {
    addClassName("bpmn-viewer");
    Map<String, String> names = new HashMap<>();
    Map<String, Mark> marks = new HashMap<>();
    for (int at = 0; at < whole.stages().size(); at++) {
      PictureStage stage = whole.stages().get(at);
      names.put(Step.stage(at).element(), stage.name());
      mark(marks, Step.stage(at), stage.mark());
    }
    for (int at = 0; at < whole.items().size(); at++) {
      PictureItem item = whole.items().get(at);
      names.put(Step.item(at).element(), item.name());
      mark(marks, Step.item(at), item.mark());
    }
    String named = BpmnNames.named(bpmn, names);
    BpmnCanvas canvas = new BpmnCanvas(translate("process.bpmn.label", title), named, marks);
    Span remark = new Span(translate("process.bpmn.remark"));
    remark.addClassName("muted");
    Div tools =
        new Div(
            new Button(translate("process.bpmn.closer"), clicked -> canvas.zoom(CLOSER)),
            new Button(translate("process.bpmn.farther"), clicked -> canvas.zoom(1 / CLOSER)),
            new Button(translate("process.bpmn.fit"), clicked -> canvas.fit()),
            remark,
            download(fileName, named));
    tools.addClassName("bpmn-tools");
    add(tools, canvas);
  }

  private static void mark(Map<String, Mark> marks, Step step, Mark mark) {
    if (mark != Mark.PLAIN) {
      marks.put(step.element(), mark);
    }
  }

  private static Anchor download(String fileName, String bpmn) {
    Anchor download = new Anchor();
    download.setText(translate("process.bpmn.download"));
    download.setRouterIgnore(true);
    download.setHref(
        DownloadHandler.fromInputStream(asked -> {
          byte[] bytes = bpmn.getBytes(StandardCharsets.UTF_8);
          return new DownloadResponse(
              new ByteArrayInputStream(bytes), fileName + ".bpmn", BPMN, bytes.length);
        }));
    return download;
  }
}
