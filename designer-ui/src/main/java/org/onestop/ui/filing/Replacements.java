package org.onestop.ui.filing;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onestop.casework.HandedMaterial;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.ui.field.Finding;

/** Materials that are handed in anew: what is uploaded here replaces what was there. */
public final class Replacements extends Div implements FileShelf {
  private static final long serialVersionUID = 1L;

  private final transient Materials materials;
  private final String account;
  private final transient Map<String, List<StoredMaterial>> files = new LinkedHashMap<>();
  private final List<MaterialCard> cards = new ArrayList<>();

  /**
   * @param types ids of the materials to replace
   */
  public Replacements(
      Materials materials, Texts texts, String account, ReleasedMatter matter, List<String> types) {
    this.materials = materials;
    this.account = account;
    addClassName("materials");
    for (String type : types) {
      matter
          .material(type)
          .ifPresent(each -> {
            MaterialCard card = new MaterialCard(this, each, texts);
            cards.add(card);
            add(card);
          });
    }
  }

  @Override
  public List<StoredMaterial> files(String material) {
    return files.computeIfAbsent(material, none -> new ArrayList<>());
  }

  @Override
  public StoredMaterial hand(ReleasedMaterial material, String fileName, byte[] content) {
    StoredMaterial stored =
        materials.store(material.id(), fileName, content, material.rule(), account);
    files(material.id()).add(stored);
    return stored;
  }

  @Override
  public void drop(StoredMaterial file) {
    files(file.type()).removeIf(each -> each.id().equals(file.id()));
  }

  @Override
  public byte[] content(StoredMaterial file) {
    return materials.content(file);
  }

  @Override
  public List<Problem> advice(StoredMaterial file, ReleasedMaterial material) {
    return materials.advice(file, material.rule());
  }

  @Override
  public void turn(StoredMaterial file, ReleasedMaterial material) {
    StoredMaterial turned = materials.rotate(file.id(), account, 1, material.rule());
    files(material.id()).replaceAll(each -> each.id().equals(file.id()) ? turned : each);
  }

  /** What was uploaded, to be handed in. */
  public List<HandedMaterial> handed() {
    return files.values().stream()
        .flatMap(List::stream)
        .map(each -> new HandedMaterial(each.type(), each.id()))
        .toList();
  }

  /** Those without a new file. */
  public List<Finding> missing() {
    return cards.stream().flatMap(each -> each.missing().stream()).toList();
  }
}
