package org.onestop.kernel;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something read often and changed rarely, loaded from the database once and answered from memory.
 *
 * <p>A transaction that changed it sees its own change at once, everyone on this node when it has
 * committed, other nodes with their next {@link #refresh()}. Nothing here ever waits for another
 * thread: when several find it missing, each loads it, and the newest stays.
 */
public final class Remembered<T> {
  /** Where it comes from; both methods read the database. */
  public interface Origin<T> {
    /**
     * Grows with every change, by one statement on one row that is made before the other statements
     * of the change, so that changes follow one another.
     */
    long version();

    T load();
  }

  private record Held<T>(long version, T value) {}

  private final Origin<T> origin;
  private final AtomicReference<@Nullable Held<T>> held = new AtomicReference<>();
  private volatile long oldest;

  public Remembered(Origin<T> origin) {
    this.origin = origin;
  }

  /** The present value; the same object as long as nothing has changed. */
  public T get() {
    Changing changing = changing();
    if (changing != null) {
      return changing.value();
    }
    Held<T> now = held.get();
    return now != null && now.version >= oldest ? now.value : load();
  }

  /** To be called in the transaction that has changed it, after each change. */
  public void changed() {
    Changing changing = changing();
    if (changing != null) {
      changing.own = null;
    } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
      changing = new Changing();
      TransactionSynchronizationManager.bindResource(this, changing);
      TransactionSynchronizationManager.registerSynchronization(changing);
    } else {
      keep(origin.version());
    }
  }

  @SuppressWarnings("unchecked") // nothing else is bound to this
  private @Nullable Changing changing() {
    return (Changing) TransactionSynchronizationManager.getResource(this);
  }

  /** Loads it again when another node has changed it. */
  public void refresh() {
    Held<T> now = held.get();
    if (now != null && origin.version() != now.version) {
      load();
    }
  }

  private T load() {
    Held<T> loaded = loaded();
    // A transaction that began before the last change may see less than is known already.
    if (loaded.version >= oldest) {
      held.accumulateAndGet(
          loaded, (old, next) -> old != null && old.version > loaded.version ? old : next);
    }
    return loaded.value;
  }

  /** The version first: should a change come between, the next refresh finds it. */
  private Held<T> loaded() {
    long version = origin.version();
    return new Held<>(version, origin.load());
  }

  private synchronized void keep(long version) {
    oldest = Math.max(oldest, version);
  }

  /** What the running transaction has made of it. */
  private final class Changing implements TransactionSynchronization {
    private @Nullable Held<T> own;
    private long version;

    T value() {
      Held<T> value = own;
      if (value == null) {
        value = loaded();
        own = value;
      }
      return value.value;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      version = origin.version();
    }

    @Override
    public void afterCommit() {
      keep(version);
      Held<T> value = own;
      if (value != null) {
        held.accumulateAndGet(
            value, (old, next) -> old != null && old.version > version ? old : next);
      }
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Remembered.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Remembered.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
    }
  }
}
