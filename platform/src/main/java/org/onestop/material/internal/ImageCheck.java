package org.onestop.material.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** Decodes images whole, within a bound of pixels, and looks into what they do not show. */
@Component
class ImageCheck implements ContentCheck {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";

  /** A decoder passes over the picture once for each scan; a tiny file may ask for thousands. */
  private static final int MOST_SCANS = 64;

  /** Pixels kept in memory of one image while it is decoded. */
  private static final double KEPT_PIXELS = 1_000_000;

  private final long maxPixels;

  ImageCheck(MaterialSettings settings) {
    this.maxPixels = settings.maxPixels();
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(JPEG, PNG);
  }

  @Override
  public void check(String mediaType, byte[] content, Problems problems) {
    try {
      ImageParts parts =
          JPEG.equals(mediaType) ? ImageParts.ofJpeg(content) : ImageParts.ofPng(content);
      if (carriesMore(content, parts)) {
        problems.block(FileChecks.FILE, "file-dangerous");
      } else if (parts.scans() > MOST_SCANS) {
        problems.block(FileChecks.FILE, "file-unreadable");
      } else {
        decode(mediaType, content, problems);
      }
    } catch (ImageParts.Broken | IOException | RuntimeException e) {
      // Decoders answer damaged files with all kinds of exceptions.
      problems.block(FileChecks.FILE, "file-unreadable");
    }
  }

  private static boolean carriesMore(byte[] content, ImageParts parts) {
    return HiddenContent.beginsAt(content, parts.end())
        || HiddenContent.in(content, parts.end(), content.length)
        || parts.silent().stream()
            .anyMatch(each -> HiddenContent.in(content, each.start(), each.end()));
  }

  private void decode(String mediaType, byte[] content, Problems problems) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(stream, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > maxPixels) {
        problems.block(FileChecks.FILE, "image-too-many-pixels", maxPixels, pixels);
        return;
      }
      int step = (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS));
      ImageReadParam kept = reader.getDefaultReadParam();
      kept.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      if (reader.canReadRaster()) {
        // Without converting colours, so that CMYK and odd colour profiles are read too.
        reader.readRaster(0, kept);
      } else {
        reader.read(0, kept);
      }
    } finally {
      reader.dispose();
    }
  }
}
