package org.onestop.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The most recently used of things that can always be made again from their key. Two threads may
 * make the same thing at once; one of them is kept.
 */
public final class Recent<K, V> {
  private final Map<K, V> kept;

  /**
   * @param most how many are kept
   */
  public Recent(int most) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  public V get(K key, Function<K, V> make) {
    synchronized (kept) {
      @Nullable V found = kept.get(key);
      if (found != null) {
        return found;
      }
    }
    V made = make.apply(key);
    synchronized (kept) {
      @Nullable V first = kept.putIfAbsent(key, made);
      return first == null ? made : first;
    }
  }
}
