package org.onestop.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.onestop.document.TemplateChecks;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.xml.sax.SAXException;

/**
 * Lays XHTML out on pages and writes them as PDF/A-2u (ISO 19005-2), which archives keep: fonts and
 * colours are inside, and text can be taken out again.
 */
@Component
class Pages {
  private static final String FAMILY = "Noto Sans SC";

  /** The geta mark, which printers put for a character they have no type of. */
  private static final String MISSING = "\u3013";

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // Its messages quote the page, which holds personal data.
    XRLog.setLoggingEnabled(false);
  }

  private final Fonts fonts;

  Pages(Fonts fonts) {
    this.fonts = fonts;
  }

  byte[] pdf(String xhtml) {
    return pdf(xhtml, null);
  }

  /**
   * @param mark XHTML of a page whose styles and elements come before what the page says; null for
   *     none
   */
  byte[] pdf(String xhtml, @Nullable String mark) {
    try {
      Document page = TemplateChecks.parse(xhtml);
      if (mark != null) {
        put(TemplateChecks.parse(mark), page);
      }
      tame(page.getDocumentElement());
      return fonts.use(pair -> write(page, pair));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException("a filled template is not well-formed", e);
    }
  }

  private static void put(Document mark, Document page) {
    for (String part : List.of("head", "body")) {
      Node from = part(mark, part);
      Node to = part(page, part);
      Node before = part.equals("body") ? to.getFirstChild() : null;
      for (Node each = from.getFirstChild(); each != null; each = each.getNextSibling()) {
        if (!each.getNodeName().equals("title")) {
          to.insertBefore(page.importNode(each, true), before);
        }
      }
    }
  }

  /** A page without such a part is all one. */
  private static Node part(Document page, String name) {
    Node part = page.getElementsByTagName(name).item(0);
    return part == null ? page.getDocumentElement() : part;
  }

  private static byte[] write(Document page, Fonts.Pair pair) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder =
          new PdfRendererBuilder()
              .useFastMode()
              .usePDDocument(document)
              .withW3cDocument(page, null)
              .withProducer("OneStop")
              .usePdfAConformance(PdfAConformance.PDFA_2_U)
              .useColorProfile(COLOURS)
              .useReplacementText(MISSING)
              .useUriResolver((base, uri) -> uri)
              .useExternalResourceAccessControl(
                  InlinePictures::allowed, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
              .useExternalResourceAccessControl(
                  InlinePictures::allowed, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
              .useFont(font(document, pair.regular()), FAMILY, 400, FontStyle.NORMAL, true)
              .useFont(font(document, pair.bold()), FAMILY, 700, FontStyle.NORMAL, true)
              .toStream(out);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDF();
      }
    }
    return out.toByteArray();
  }

  private static PDFontSupplier font(PDDocument document, TrueTypeFont font) throws IOException {
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }

  /** Takes away whatever the layout would turn into actions, forms or attachments of the PDF. */
  private static void tame(Element element) {
    List<Attr> acting = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr each = (Attr) element.getAttributes().item(i);
      String name = each.getName();
      if (name.endsWith("href") || name.startsWith("on") || name.equals("download")) {
        acting.add(each);
      }
    }
    acting.forEach(element::removeAttributeNode);
    Node next;
    for (Node each = element.getFirstChild(); each != null; each = next) {
      next = each.getNextSibling();
      if (each instanceof ProcessingInstruction
          || (each instanceof Element child && TemplateChecks.acts(child))) {
        element.removeChild(each);
      } else if (each instanceof Element child) {
        tame(child);
      }
    }
  }
}
