package org.onestop.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fonts ready for use: reading one takes a tenth of a second and 10 MB, so they are read when first
 * needed and lent out again and again, each to one rendering at a time.
 */
@Component
class Fonts {
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  /** Places are empty until their fonts are first needed. */
  private final BlockingQueue<Place> places;

  private @Nullable Files files;

  Fonts(DocumentSettings settings) {
    this.places = new ArrayBlockingQueue<>(settings.renderers());
    for (int i = 0; i < settings.renderers(); i++) {
      places.add(new Place(null));
    }
  }

  record Pair(TrueTypeFont regular, TrueTypeFont bold) {}

  interface Use<T> {
    T of(Pair fonts) throws IOException;
  }

  /** Waits until fonts are free. */
  <T> T use(Use<T> use) throws IOException {
    Place place = take();
    @Nullable Pair pair = place.pair();
    try {
      if (pair == null) {
        pair = files().open();
      }
      return use.of(pair);
    } finally {
      places.add(new Place(pair));
    }
  }

  private Place take() {
    try {
      return places.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted while waiting for fonts", e));
    }
  }

  private synchronized Files files() throws IOException {
    if (files == null) {
      files = new Files(FontFile.read(FOLDER + "Regular.ttf"), FontFile.read(FOLDER + "Bold.ttf"));
    }
    return files;
  }

  private record Place(@Nullable Pair pair) {}

  private record Files(FontFile regular, FontFile bold) {
    Pair open() throws IOException {
      return new Pair(regular.open(), bold.open());
    }
  }
}
