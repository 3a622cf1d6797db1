package org.onestop.material;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Where sealed files lie: a folder, or an object store behind an adapter of its own. Adapters throw
 * {@link java.io.UncheckedIOException} when the storage fails; nothing then remains of a put.
 *
 * <p>A key is an area and an id, {@code <area>/<id>}: lower-case letters in the area, lower-case
 * letters, digits and hyphens in the id.
 */
public interface MaterialStorage {
  /**
   * When it returns, the whole content survives a loss of power; readers never see a part of it.
   */
  void put(String key, byte[] content);

  /** The content; {@link java.io.UncheckedIOException} when there is none. */
  byte[] get(String key);

  /** Does nothing when there is none. */
  void delete(String key);

  /**
   * Tells the keys of an area that were put longer ago than {@code age}, by the storage's own
   * clock: a node's clock may be wrong, and files of transactions under way must not be found.
   */
  void settled(String area, Duration age, Consumer<String> found);
}
