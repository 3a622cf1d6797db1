package org.onestop.document.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Draws a page, but gathers its text instead of drawing it where it can stay text. */
final class TextDrawer extends PageDrawer {
  private final PageText text;

  TextDrawer(PageDrawerParameters parameters, PageText text) throws IOException {
    super(parameters);
    this.text = text;
  }

  /** Characters beyond the first plane, which no subset of a font can name, are drawn as shapes. */
  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    @Nullable String character = font.toUnicode(code);
    if (character == null || character.length() != 1 || place.getShearX() != 0) {
      super.showFontGlyph(place, font, code, displacement);
      return;
    }
    text.add(
        character,
        font.getName().contains("Bold"),
        place.getScalingFactorY(),
        getGraphicsState().getNonStrokingColor().toRGB(),
        place.getTranslateX(),
        place.getTranslateY());
  }
}
