package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.onestop.kernel.Texts;
import org.springframework.stereotype.Component;

/**
 * Pages speak Chinese whatever the browser prefers; English stands beside it in the bundles. That
 * holds for what Vaadin says by itself, too: while loading, without a network, after a time-out.
 */
@Component
class Language implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(Language::frame);
    VaadinService service = event.getSource();
    service.setSystemMessagesProvider(asked -> messages(service));
    service.addUIInitListener(started -> speak(started.getUI()));
  }

  private static void frame(IndexHtmlResponse page) {
    page.getDocument().getElementsByTag("html").attr("lang", Texts.CHINESE.toLanguageTag());
    Element outlet = page.getDocument().getElementById("outlet");
    if (outlet != null) {
      outlet.attr("data-loading", translate(Texts.CHINESE, "frame.loading"));
    }
    page.getDocument()
        .body()
        .appendElement("noscript")
        .text(translate(Texts.CHINESE, "frame.no-script"));
  }

  private static void speak(UI ui) {
    ui.setLocale(Texts.CHINESE);
    ui.getReconnectDialogConfiguration().setDialogText(translate("frame.reconnecting"));
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(translate("frame.disconnected"));
  }

  /**
   * Without an address the page is loaded again, which asks to sign in where that is needed. They
   * are asked for when there is no session any more, so nothing but the service is at hand.
   */
  private static SystemMessages messages(VaadinService service) {
    UnaryOperator<String> text =
        key -> service.getInstantiator().getI18NProvider().getTranslation(key, Texts.CHINESE);
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(text.apply("frame.expired"));
    messages.setSessionExpiredMessage(text.apply("frame.expired.what-to-do"));
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setInternalErrorCaption(text.apply("error.failed"));
    messages.setInternalErrorMessage(text.apply("error.failed.what-to-do"));
    messages.setInternalErrorNotificationEnabled(true);
    messages.setSyncErrorCaption(text.apply("error.failed"));
    messages.setSyncErrorMessage(text.apply("error.failed.what-to-do"));
    // A cookie that went with its session looks the same as none at all.
    messages.setCookiesDisabledCaption(text.apply("frame.expired"));
    messages.setCookiesDisabledMessage(text.apply("frame.no-cookies.what-to-do"));
    return messages;
  }
}
