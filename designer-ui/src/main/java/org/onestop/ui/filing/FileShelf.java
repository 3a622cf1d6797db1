package org.onestop.ui.filing;

import java.util.List;
import org.onestop.kernel.Problem;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMaterial;

/** Where files are put for materials, and taken back from. */
interface FileShelf {
  /** The files of a material. */
  List<StoredMaterial> files(String material);

  /** Checks and stores a file. Throws INVALID {@code material-refused} with all findings. */
  StoredMaterial hand(ReleasedMaterial material, String fileName, byte[] content);

  /** Takes a file back. */
  void drop(StoredMaterial file);

  byte[] content(StoredMaterial file);

  /** What could be better about a file that was taken. */
  List<Problem> advice(StoredMaterial file, ReleasedMaterial material);

  /** Puts a picture in the place of another that is turned to the right. Throws INVALID. */
  void turn(StoredMaterial file, ReleasedMaterial material);
}
