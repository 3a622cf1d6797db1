package org.onestop.ui.filing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;
import java.util.Map;

/** A QR code, drawn as lines so that it prints sharp. */
public final class SquareCode extends Image {
  private static final long serialVersionUID = 1L;

  /**
   * @param content what a scanner reads
   * @param text for those who do not scan
   */
  public SquareCode(String content, String text) {
    super("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(drawn(content)), text);
    addClassName("square-code");
  }

  private static byte[] drawn(String content) {
    BitMatrix code;
    try {
      code =
          new QRCodeWriter()
              .encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a code", tooLong);
    }
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
                .formatted(code.getWidth(), code.getHeight())
            + "<rect width='100%' height='100%' fill='#fff'/><path d='"
            + path
            + "'/></svg>";
    return picture.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
