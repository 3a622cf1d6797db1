package org.onestop.material;

import java.util.List;
import java.util.Set;
import org.onestop.kernel.Problem;

/** All materials handed in. Content is sealed on disk; rows and files match one to one. */
public interface Materials {
  /**
   * Checks by content and stores; refused files throw {@link org.onestop.kernel.Fault} INVALID
   * {@code material-refused} with all findings and leave nothing behind. The findings' codes:
   * {@code file-empty, file-too-small, file-too-large, file-type, file-unreadable, file-encrypted,
   * file-dangerous, image-too-many-pixels}.
   *
   * @param type id of the material in the catalog
   * @param fileName as the uploader called it; kept for display only, cleaned
   * @param uploader account that uploads
   */
  StoredMaterial store(
      String type, String fileName, byte[] content, MaterialRule rule, String uploader);

  /**
   * What might be better about a file that was taken in, where its rule asks for a photo; severity
   * ADVISES. The codes: {@code photo-narrow, photo-ratio, photo-background}.
   */
  List<Problem> advice(StoredMaterial material, MaterialRule rule);

  /**
   * Turns an unbound picture of the uploader's own clockwise. What comes of it is another upload,
   * which takes the place of the one that is turned; a picture that cannot be turned, or does not
   * keep its rule's bounds then, is refused as in {@link #store} and stays as it is.
   *
   * @param quarterTurns may be negative
   */
  StoredMaterial rotate(String id, String uploader, int quarterTurns, MaterialRule rule);

  /** An unbound upload of the uploader's own; NOT_FOUND {@code material-unknown} otherwise. */
  StoredMaterial upload(String id, String uploader);

  /** Throws {@link org.onestop.kernel.Fault} NOT_FOUND unless it exists. */
  StoredMaterial get(String id);

  /** Those of the ids that exist, in any order. */
  List<StoredMaterial> find(List<String> ids);

  /** Plain content, its digest verified. */
  byte[] content(StoredMaterial material);

  /**
   * Binds unbound materials of some uploaders to a case, within the caller's transaction: all of
   * them or, throwing {@link org.onestop.kernel.Fault}, none. INVALID {@code material-unknown} for
   * what does not exist or is somebody else's, CONFLICT {@code material-bound} for what belongs to
   * a case already.
   */
  void bind(String caseId, List<String> ids, Set<String> uploaders);

  /**
   * Removes an unbound upload of the uploader's own, its file too. Throws NOT_FOUND {@code
   * material-unknown} for what does not exist or is somebody else's, CONFLICT {@code
   * material-bound} for what belongs to a case.
   */
  void discard(String id, String uploader);

  /** In the order they were uploaded. */
  List<StoredMaterial> ofCase(String caseId);
}
