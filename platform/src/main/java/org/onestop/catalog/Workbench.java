package org.onestop.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;

/**
 * Where the province writes editions. A draft is kept after every edit, whatever is still wrong
 * with it; what is handed over for publication must be whole. A matter has one draft at most.
 */
public interface Workbench {
  /** The drafts of the actor's province that are not published yet, by matter. */
  List<DraftLine> drafts(Actor actor);

  /**
   * A matter's draft; where none is held, a copy of its current (or else latest) edition under the
   * next version, which the first edit makes a draft. Throws NOT_FOUND {@code edition-unknown}.
   */
  Draft open(Actor actor, String matter);

  /**
   * Begins a new matter.
   *
   * @param matter id; refused when there is one of that id
   * @param like id of a matter whose departments, stages, wordings and documents it begins with;
   *     null for an empty one
   */
  Draft begin(Actor actor, String matter, String name, @Nullable String like);

  /**
   * Does one edit and keeps the outcome. Throws {@link Fault} STALE when somebody else was faster,
   * so that nobody's work is lost; INVALID {@code edit-refused} with all reasons.
   *
   * @param revision the edit was made on
   */
  Draft change(Actor actor, String matter, int revision, MatterEdit edit);

  /** Everything that is wrong with it now. */
  Problems findings(Matter content);

  /**
   * All places that name something.
   *
   * @param id for {@link Part#FORM} the key of a field, else of the part's element
   */
  List<Use> uses(Matter content, Part part, String id);

  /** What the draft changes on the edition it was copied from; empty for a new matter. */
  List<Difference> compare(Draft draft);

  /**
   * Hands a draft over as an edition, for another to publish. Throws INVALID {@code
   * catalog-invalid} with all findings; STALE when the draft is not what the actor saw.
   */
  Edition handOver(Actor actor, String matter, int revision, String comment);

  /**
   * Takes a matter written elsewhere in as a draft. Throws INVALID {@code catalog-invalid} with all
   * findings; CONFLICT {@code draft-held} when the matter has a draft.
   */
  Draft take(Actor actor, CatalogFiles files);

  /** The draft's files in canonical form. */
  CatalogFiles export(Draft draft);

  /** Drops a draft; what was handed over stays. */
  void drop(Actor actor, String matter, int revision);
}
