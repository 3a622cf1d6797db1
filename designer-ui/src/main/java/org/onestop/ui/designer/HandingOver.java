package org.onestop.ui.designer;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a remark before something that others will act on, with its consequence spelt out. */
final class HandingOver extends Dialog {
  private static final long serialVersionUID = 1L;

  HandingOver(String title, String consequence, String act, Consumer<String> done) {
    setHeaderTitle(title);
    TextArea comment = new TextArea(translate("designer.comment"));
    comment.addClassName("wide");
    comment.setMaxLength(500);
    add(new Paragraph(consequence), comment);
    Button cancel = new Button(translate("designer.cancel"), clicked -> close());
    Button go =
        new Button(
            act,
            clicked -> {
              close();
              done.accept(comment.getValue().strip());
            });
    go.addThemeName("primary");
    getFooter().add(cancel, go);
  }
}
