package org.onestop.release.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.DemoSettings;
import org.onestop.catalog.Matter;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.claim.Applied;
import org.onestop.claim.Applying;
import org.onestop.claim.Overlay;
import org.onestop.claim.TenantFolders;
import org.onestop.claim.TenantReading;
import org.onestop.division.Divisions;
import org.onestop.division.internal.FakeDivisions;
import org.onestop.exchange.SwitchedBindings;
import org.onestop.form.Forms;
import org.onestop.form.internal.TestForms;
import org.onestop.release.GateCheck;

/** The province's catalog and the pilots' folders as they lie beside this module, in memory. */
final class Province {
  private static final Path DIVISIONS =
      Path.of("../item-catalog/src/main/resources/catalog/divisions");
  private static final Path TENANTS = Path.of("../tenant-configs/src/main/resources/tenants");
  private static final Province ONLY = new Province();

  private final Map<String, Overlay> overlays = new TreeMap<>();
  private final FakeUnits units = new FakeUnits();
  private final Divisions divisions;
  private final Forms forms;

  private Province() {
    FakeDivisions fake = new FakeDivisions();
    byte[] csv = CatalogFiles.directory(DIVISIONS).bytes("divisions.csv").orElseThrow();
    fake.files().readDivisions("divisions.csv", new ByteArrayInputStream(csv));
    divisions = fake.divisions();
    forms = TestForms.forms(divisions);
    TenantReading reading =
        new TenantFolders(ProvinceFiles.grammar(), divisions::find)
            .read(CatalogFiles.directory(TENANTS), edition().departments());
    reading.problems().orThrow("tenants-invalid");
    reading
        .tenants()
        .forEach(each -> {
          divisions.put(each.zones());
          units.put(each.units());
          each.overlays().forEach(of -> overlays.put(of.overlay().division(), of.overlay()));
        });
  }

  static Province get() {
    return ONLY;
  }

  Matter edition() {
    return ProvinceFiles.matter();
  }

  Divisions divisions() {
    return divisions;
  }

  FakeUnits units() {
    return units;
  }

  Forms forms() {
    return forms;
  }

  /** Every overlay, by code of its division. */
  Map<String, Overlay> overlays() {
    return overlays;
  }

  /** What the matter is in a division that has an overlay, or is a county of one that has. */
  Applied applied(String division) {
    String city = division.substring(0, 4) + "00";
    @Nullable Overlay county = city.equals(division) ? null : overlays.get(division);
    return new Applying(code -> divisions.get(code).fullName())
        .apply(edition(), overlays.get(city), county);
  }

  /** All checks there are, as in the demonstration. */
  List<GateCheck> checks() {
    return List.of(
        new OverlaysKept(),
        new ReferencesResolve(),
        new GuidanceResolves(),
        new TextsPresent(),
        new LimitsKept(),
        new MaterialsKept(),
        new ItemsSelectable(forms),
        new FormSound(forms),
        new ChoicesFilled(),
        new ContractsServed(forms),
        new PlacesAsked(forms),
        new NothingInVain(forms),
        new ProcessEnds(),
        new DocumentsRender(forms, divisions),
        new SampleCasesEnd(forms, divisions),
        new RoutesBound(),
        new RoutesReachable(new SwitchedBindings()),
        new Assumptions(new DemoSettings(true)),
        new UnitsFound(units, divisions),
        new LocalTexts(divisions),
        new ContactsNamed(units, divisions, forms));
  }
}
