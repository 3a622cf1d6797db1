package org.onestop.ui.designer;

import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Draft;
import org.onestop.catalog.Matter;
import org.onestop.kernel.Json;

/**
 * Earlier and later states of one draft. It stays in the person's session, so that a page that is
 * loaded again still has it; each state is kept small, for a session may rest for hours.
 */
final class WayBack {
  private static final int MOST_STEPS = 100;

  private final Deque<byte[]> done = new ArrayDeque<>();
  private final Deque<byte[]> undone = new ArrayDeque<>();

  /** A way back and the draft it leads back from. */
  private record Last(String matter, int revision, WayBack way) {}

  /** The one of a draft as it is now; a new one when somebody else changed it. */
  static WayBack of(Draft draft) {
    @Nullable Last last = VaadinSession.getCurrent().getAttribute(Last.class);
    WayBack way = new WayBack();
    if (last != null && last.matter.equals(draft.matter()) && last.revision == draft.revision()) {
      way.done.addAll(last.way.done);
      way.undone.addAll(last.way.undone);
    }
    return way;
  }

  /** Remembers it as what leads back from a draft. */
  void remember(Draft draft) {
    WayBack copy = new WayBack();
    copy.done.addAll(done);
    copy.undone.addAll(undone);
    VaadinSession.getCurrent()
        .setAttribute(Last.class, new Last(draft.matter(), draft.revision(), copy));
  }

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  /** Something was changed; what was taken back before is gone. */
  void changed(Matter before) {
    done.push(packed(before));
    if (done.size() > MOST_STEPS) {
      done.removeLast();
    }
    undone.clear();
  }

  void clear() {
    done.clear();
    undone.clear();
  }

  Matter toUndo() {
    return unpacked(done.element());
  }

  Matter toRedo() {
    return unpacked(undone.element());
  }

  void undid(Matter before) {
    done.pop();
    undone.push(packed(before));
  }

  void redid(Matter before) {
    undone.pop();
    done.push(packed(before));
  }

  private static byte[] packed(Matter matter) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packing = new DeflaterOutputStream(bytes)) {
      packing.write(Json.mapper().writeValueAsBytes(matter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Matter unpacked(byte[] packed) {
    try (InputStream bytes = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Json.mapper().readValue(bytes.readAllBytes(), Matter.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
