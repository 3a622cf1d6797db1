package org.onestop.document.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.onestop.document.DocumentTemplate;
import org.onestop.kernel.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What stands at the foot of each page of an issued document: how to tell whether it is genuine.
 */
@Component
class VerificationMark {
  private static final Logger LOG = LoggerFactory.getLogger(VerificationMark.class);
  private static final String TEMPLATE = "/org/onestop/document/verification-mark.html";

  /** Pixels of each square of the code, so that it prints sharp. */
  private static final int SQUARE = 6;

  private static final int WHITE = 0xffffff;

  private final String address;
  private final DocumentTemplate template;

  VerificationMark(
      DocumentSettings settings, @Value("${onestop.demo.enabled:false}") boolean demo) {
    this.address = settings.verifyAt();
    if (!demo && address.contains("//localhost")) {
      LOG.warn(
          "Documents are printed with {}, which nobody else can reach: set"
              + " onestop.document.verify-at to the address that people have",
          address);
    }
    this.template = new DocumentTemplate("verification-mark", "", read());
  }

  /** XHTML of a page that holds nothing else. */
  String of(String number, String code) {
    return TemplateText.fill(
        template,
        Json.mapper()
            .createObjectNode()
            .put("number", number)
            .put("code", Codes.printed(code))
            .put("address", address)
            .put("picture", picture(address + "/" + code)));
  }

  private static String picture(String content) {
    try {
      BitMatrix code =
          new QRCodeWriter()
              .encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 1));
      int size = code.getWidth() * SQUARE;
      BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          image.setRGB(x, y, code.get(x / SQUARE, y / SQUARE) ? 0 : WHITE);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (WriterException e) {
      throw new IllegalStateException("the address to verify at is too long for a code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read() {
    try (InputStream in = VerificationMark.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException(TEMPLATE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
