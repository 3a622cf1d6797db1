package org.onestop.archive.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onestop.casework.CaseFiles;
import org.onestop.casework.CaseView;
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
      file.add(folder("documents") + name(document), documents.content(document));
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

  /**
   * What came after a package was made, such as a payment or a card that was posted: the log from
   * then on, how the follow-ups stand by now, and documents that were issued since. Kept nowhere:
   * it is made again whenever somebody asks for the package.
   *
   * @param content the package as it was made
   * @return the package with its supplement; as it was when nothing came later
   */
  byte[] supplement(byte[] content, ClosedCase closed) {
    List<ClosedCase.Entry> later =
        closed.log().stream()
            .dropWhile(each -> !each.event().equals(CaseFiles.ARCHIVED))
            .skip(1)
            .toList();
    if (later.isEmpty()) {
      return content;
    }
    Map<String, byte[]> added = new LinkedHashMap<>();
    added.put(folder("supplement") + "log.json", json(later));
    added.put(
        folder("supplement") + "follow-ups.json",
        json(
            closed.items().stream()
                .filter(each -> !each.followUps().isEmpty())
                .map(each -> new FollowUps(each.item(), each.name(), each.followUps()))
                .toList()));
    for (Documents.Stored document : closed.documents()) {
      if (!PackageFile.has(content, folder("documents") + name(document))) {
        added.put(folder("supplement") + name(document), documents.content(document));
      }
    }
    return PackageFile.supplemented(content, added, later.getLast().at().toInstant());
  }

  /** How what goes on after closing stands, of one item. */
  private record FollowUps(String item, String name, List<CaseView.FollowUp> followUps) {}

  private static String name(Documents.Stored document) {
    return PackageFile.name(document.name()) + "-" + PackageFile.name(document.number()) + ".pdf";
  }

  private ObjectNode metadata(ClosedCase closed) {
    ObjectNode node = Json.mapper().valueToTree(closed);
    node.remove(List.of("form", "items", "materials", "documents", "log"));
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
