package org.onestop.document.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.dom4j.DocumentException;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.graphics2d.OFDGraphicsDocument;
import org.ofdrw.graphics2d.OFDPageGraphics2D;
import org.springframework.stereotype.Component;

/**
 * Sets the pages of a PDF in OFD (GB/T 33190-2016), the same marks at the same places: lines and
 * pictures as they are drawn, text as text with the parts of the fonts that it needs.
 *
 * <p>The library puts a package together in a folder of the system's temporary ones that only this
 * account may read, and removes it at once.
 */
@Component
class OfdPages {
  private static final double MILLIMETRES = 25.4 / 72;

  /** What a reader of TrueType needs. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "name", "OS/2", "glyf", "loca", "cmap", "hmtx", "post");

  private final Fonts fonts;

  OfdPages(Fonts fonts) {
    this.fonts = fonts;
  }

  byte[] of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return fonts.use(pair -> write(document, pair));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] write(PDDocument document, Fonts.Pair pair) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OFDGraphicsDocument ofd = new OFDGraphicsDocument(out)) {
      Face regular = new Face("NotoSansSC-Regular", pair.regular(), ofd.newID(), new TreeSet<>());
      Face bold = new Face("NotoSansSC-Bold", pair.bold(), ofd.newID(), new TreeSet<>());
      TextRenderer renderer = new TextRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDRectangle size = document.getPage(i).getCropBox();
        double width = size.getWidth() * MILLIMETRES;
        double height = size.getHeight() * MILLIMETRES;
        List<PageText.Run> runs = renderer.draw(i, ofd.newPage(width, height));
        CT_Layer layer = new CT_Layer();
        layer.setObjID(ofd.newID());
        for (PageText.Run run : runs) {
          Face face = run.bold() ? bold : regular;
          face.characters.addAll(run.characters());
          layer.addPageBlock(text(run, face, ofd.newID(), new ST_Box(0, 0, width, height)));
        }
        add(ofd, i, layer);
      }
      put(ofd, regular);
      put(ofd, bold);
    }
    return out.toByteArray();
  }

  /**
   * A font as the package holds it.
   *
   * @param characters that are written with it
   */
  private record Face(String name, TrueTypeFont font, ST_ID id, Set<Integer> characters) {}

  private static void add(OFDGraphicsDocument ofd, int page, CT_Layer layer) throws IOException {
    try {
      Page content = ofd.docDir.obtainPages().getByIndex(page).getContent();
      content.getContent().addLayer(layer);
    } catch (DocumentException e) {
      throw new IOException("a page that was just drawn cannot be read", e);
    }
  }

  private static TextObject text(PageText.Run run, Face face, ST_ID id, ST_Box page) {
    TextObject text = new TextObject(id);
    text.setBoundary(page);
    text.setFont(face.id.ref());
    text.setSize(run.size() * MILLIMETRES);
    Color colour = new Color(run.colour());
    text.setFillColor(CT_Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()));
    TextCode code = new TextCode();
    code.setCoordinate(run.x() * MILLIMETRES, run.y() * MILLIMETRES);
    if (!run.steps().isEmpty()) {
      code.setDeltaX(run.steps().stream().map(each -> each * MILLIMETRES).toArray(Double[]::new));
    }
    code.setContent(run.text());
    text.addTextCode(code);
    return text;
  }

  /** Puts what is needed of a font into the package; nothing when nothing is. */
  private static void put(OFDGraphicsDocument ofd, Face face) throws IOException {
    if (face.characters.isEmpty()) {
      return;
    }
    TTFSubsetter subset = new TTFSubsetter(face.font, TABLES);
    face.characters.forEach(subset::add);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    subset.writeToStream(content);
    String file = face.name + ".ttf";
    Files.write(ofd.docDir.obtainRes().getContainerPath().resolve(file), content.toByteArray());
    CT_Font entry = new CT_Font(face.name);
    entry.setFamilyName("Noto Sans SC");
    entry.setFontFile(file);
    entry.setID(face.id);
    ofd.resMgr
        .pubRes()
        .addResource(new org.ofdrw.core.basicStructure.res.resources.Fonts().addFont(entry));
  }

  /** Draws pages without their text, which it gathers. */
  private static final class TextRenderer extends PDFRenderer {
    private PageText text = new PageText(0);

    TextRenderer(PDDocument document) {
      super(document);
      // Pictures keep their pixels: a page is no grid of millimetres.
      setImageDownscalingOptimizationThreshold(0);
    }

    List<PageText.Run> draw(int page, OFDPageGraphics2D graphics) throws IOException {
      text = new PageText(document.getPage(page).getCropBox().getHeight());
      renderPageToGraphics(page, graphics, (float) MILLIMETRES);
      return text.runs();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new TextDrawer(parameters, text);
    }
  }
}
