package org.onestop.archive.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.onestop.casework.ClosedCase;
import org.onestop.document.Documents;
import org.onestop.kernel.Json;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays out a package, nested as GB/T 42727-2023 has it for a case of several items: the case's
 * application, reception and process log outside, one folder an item inside, each with metadata of
 * its own; a list of SM3 digests over all.
 */
@Component
class Packaging {
  /** Version of this layout, written into the metadata. */
  private static final String PROFILE = "onestop-archive/1";

  private final Documents documents;
  private final Materials materials;
  private final Texts texts;

  Packaging(Documents documents, Materials materials, Texts texts) {
    this.documents = documents;
    this.materials = materials;
    this.texts = texts;
  }

  byte[] pack(ClosedCase closed) {
    PackageFile file = new PackageFile(closed.closedAt().toInstant());
    file.add("metadata.json", json(metadata(closed)));
    file.add(folder("application") + "form.json", json(closed.form()));
    Map<String, String> places = new HashMap<>();
    for (ClosedCase.Material material : closed.materials()) {
      String path =
          folder("application")
              + folder("materials")
              + PackageFile.name(material.name())
              + "/"
              + PackageFile.name(material.file().fileName());
      places.put(material.file().id(), file.add(path, materials.content(material.file())));
    }
    for (Documents.Stored document : closed.documents()) {
      file.add(
          folder("documents")
              + PackageFile.name(document.name())
              + "-"
              + PackageFile.name(document.number())
              + ".pdf",
          documents.content(document));
    }
    int number = 0;
    for (ClosedCase.Item item : closed.items()) {
      number++;
      String inside = folder("items") + "%02d-%s/".formatted(number, PackageFile.name(item.name()));
      ObjectNode node = Json.mapper().valueToTree(item);
      node.set(
          "materials",
          Json.mapper()
              .valueToTree(
                  item.materials().stream().map(places::get).filter(Objects::nonNull).toList()));
      file.add(inside + "metadata.json", json(node));
    }
    file.add(folder("log") + "log.json", json(closed.log()));
    return file.finish();
  }

  private ObjectNode metadata(ClosedCase closed) {
    ObjectNode node = Json.mapper().valueToTree(closed);
    node.remove(java.util.List.of("form", "items", "materials", "documents", "log"));
    node.put("profile", PROFILE);
    node.put("digest", "SM3");
    return node;
  }

  private String folder(String key) {
    return texts.get(Texts.CHINESE, "archive.folder." + key) + "/";
  }

  private static byte[] json(Object value) {
    return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
  }
}
