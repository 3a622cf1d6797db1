package org.onestop.release;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is played in a simulation.
 *
 * @param items ids of the selected items; empty: all that a sample applicant of the type can have
 * @param form the answers; null: those of a made-up applicant
 * @param acceptedOn the day assumed for acceptance; null: today
 * @param county where it is handed in; null: the first county of the division
 */
public record SampleApplication(
    String applicantType,
    List<String> items,
    @Nullable JsonNode form,
    @Nullable LocalDate acceptedOn,
    @Nullable String county) {
  public SampleApplication {
    items = List.copyOf(items);
  }
}
