package org.onestop.demo;

import java.util.List;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.SourceFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The tenants' folders on the class path, one a division. */
@Component
@ConditionalOnBooleanProperty("onestop.demo.enabled")
class Tenants {
  private static final String OVERLAY = ".overlay.yaml";
  private final CatalogFiles files = CatalogFiles.at("classpath:tenants");

  /** An overlay as it lies in a tenant's folder. */
  record OverlayFile(SourceFile source) {}

  /** All files of one name, by path. */
  List<SourceFile> named(String name) {
    return files.paths().stream()
        .filter(path -> path.endsWith("/" + name))
        .map(this::source)
        .toList();
  }

  List<OverlayFile> overlays() {
    return files.paths().stream()
        .filter(path -> path.endsWith(OVERLAY))
        .map(path -> new OverlayFile(source(path)))
        .toList();
  }

  private SourceFile source(String path) {
    return new SourceFile(path, files.bytes(path).orElseThrow());
  }
}
