package org.onestop.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Matter;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.kernel.Json;

class EditionWriterTest {
  @Test
  void importingAnExportChangesNothing() {
    Matter matter = ProvinceFiles.matter();
    CatalogFiles exported = EditionWriter.write(matter);

    CatalogReading reading = ProvinceFiles.checking().read(exported);

    assertThat(ProvinceFiles.told(reading)).isEmpty();
    assertThat(Json.mapper().writeValueAsString(reading.editions().getFirst()))
        .isEqualTo(Json.mapper().writeValueAsString(matter));
  }

  @Test
  void exportsOfAnImportedExportAreTheSameByteForByte() {
    CatalogFiles exported = EditionWriter.write(ProvinceFiles.matter());
    CatalogFiles zipped = CatalogFiles.zip(new ByteArrayInputStream(exported.toZip()));

    Matter again = ProvinceFiles.checking().read(zipped).editions().getFirst();
    CatalogFiles second = EditionWriter.write(again);

    assertThat(second.paths()).isEqualTo(exported.paths());
    assertThat(second.toZip()).isEqualTo(exported.toZip());
  }

  @Test
  void aMatterReadFromStoredJsonIsTheSameMatter() {
    String stored = Editions.text(ProvinceFiles.matter());

    Matter again = Json.mapper().readValue(stored, Matter.class);

    assertThat(Editions.text(again)).isEqualTo(stored);
    assertThat(EditionWriter.write(again).toZip())
        .isEqualTo(EditionWriter.write(ProvinceFiles.matter()).toZip());
  }
}
