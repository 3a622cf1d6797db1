package org.onestop.form.types;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.onestop.division.Divisions;
import org.onestop.form.FieldType;
import org.onestop.form.Today;

/** Every field type, put together by hand for tests without a container. */
public final class AllFieldTypes {
  private AllFieldTypes() {}

  public static List<FieldType> of(Divisions divisions, Clock clock) {
    Regions regions = new Regions(divisions);
    List<FieldType> types = new ArrayList<>();
    types.add(new GroupField(types::stream));
    types.addAll(alone(regions, clock));
    return List.copyOf(types);
  }

  private static List<FieldType> alone(Regions regions, Clock clock) {
    return List.of(
        new TextField(),
        new TextareaField(),
        new NumberField(),
        new DateField(),
        new YearMonthField(),
        new DateRangeField(),
        new BooleanField(),
        new ChoiceField(),
        new RegionField(regions),
        new AddressField(regions),
        new IdNumberField(new Today(clock)),
        new PhoneField(),
        new BankAccountField(),
        new CommitmentField(),
        new CreditCodeField());
  }
}
