package org.onestop.ui.filing;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.DraftView;
import org.onestop.casework.Drafts;
import org.onestop.casework.ResumeCode;
import org.onestop.casework.SaveDraft;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;

/** Where an application is kept while it is written: which draft, in which version, since when. */
final class KeptDraft {
  private final Drafts drafts;
  private final Actor by;
  private Runnable told = () -> {};
  private @Nullable String id;
  private int version;
  private @Nullable OffsetDateTime savedAt;
  private boolean begunHere;
  private boolean opened;

  KeptDraft(Drafts drafts, Actor by) {
    this.drafts = drafts;
    this.by = by;
  }

  Optional<String> id() {
    return Optional.ofNullable(id);
  }

  Optional<OffsetDateTime> savedAt() {
    return Optional.ofNullable(savedAt);
  }

  /** Tells one at a time: the last that asked. */
  void onSave(Runnable listener) {
    told = listener;
  }

  /** Goes on where this left off. */
  void at(DraftView draft) {
    id = draft.id();
    version = draft.version();
    savedAt = draft.updatedAt();
    told.run();
  }

  /** Throws STALE when it was changed elsewhere, and CONFLICT. */
  void save(SaveDraft draft) {
    if (id == null) {
      at(drafts.begin(by, draft));
      begunHere = true;
    } else {
      at(drafts.put(by, id, version, draft));
    }
  }

  /** Reads which version there is, so that the next one takes its place. */
  void catchUp() {
    if (id != null) {
      version = drafts.get(by, id).version();
    }
  }

  ResumeCode code() {
    ResumeCode code = drafts.code(by, Objects.requireNonNull(id, "nothing was saved yet"));
    opened = true;
    return code;
  }

  /** Handed in, it is no draft any more. */
  void gone() {
    id = null;
  }

  /** Throws away what was begun here, unless a code opens it elsewhere. */
  void leave() {
    if (id != null && begunHere && !opened) {
      try {
        drafts.delete(by, id);
      } catch (Fault gone) {
        // Swept or handed in elsewhere meanwhile: nothing is left all the same.
      }
      gone();
    }
  }
}
