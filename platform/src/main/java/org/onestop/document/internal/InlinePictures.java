package org.onestop.document.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a page may load: small pictures that the page itself holds, such as a signature or a code to
 * scan. Everything with an address is refused, whoever put it there.
 */
final class InlinePictures {
  private static final int LONGEST = 400_000;
  private static final long MOST_PIXELS = 4_000_000;

  private InlinePictures() {}

  static boolean allowed(String uri, ExternalResourceType type) {
    if (type != ExternalResourceType.IMAGE_RASTER || uri.length() > LONGEST) {
      return false;
    }
    for (String kind : new String[] {"data:image/png;base64,", "data:image/jpeg;base64,"}) {
      if (uri.startsWith(kind)) {
        return small(uri.substring(kind.length()));
      }
    }
    return false;
  }

  private static boolean small(String base64) {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(
            new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
