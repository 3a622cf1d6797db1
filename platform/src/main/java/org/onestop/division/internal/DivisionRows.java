package org.onestop.division.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.Remembered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The tree in memory and its rows beneath. */
@Component
class DivisionRows implements Remembered.Origin<Tree> {
  private static final int AT_ONCE = 800;

  /** Names that the statistics give at city level to what is no city. */
  private static final String GROUPINGS = "groupings.txt";

  private final DivisionMapper mapper;
  private final Set<String> groupings = groupings();
  private final Remembered<Tree> tree = new Remembered<>(this);

  DivisionRows(DivisionMapper mapper) {
    this.mapper = mapper;
  }

  Tree tree() {
    return tree.get();
  }

  @Override
  public long version() {
    return mapper.version();
  }

  @Override
  public Tree load() {
    return new Tree(mapper.divisions(), mapper.aliases(), groupings);
  }

  /** Looks whether another node has changed something. */
  @Scheduled(
      initialDelayString = "${onestop.refresh:PT5S}",
      fixedDelayString = "${onestop.refresh:PT5S}")
  void refresh() {
    tree.refresh();
  }

  /** Within a transaction. */
  void put(List<NewDivision> divisions, List<Alias> aliases) {
    mapper.changeVersion();
    inPortions(
        divisions.stream()
            .sorted(Comparator.comparing(NewDivision::level).thenComparing(NewDivision::code))
            .toList(),
        mapper::putDivisions);
    inPortions(aliases, mapper::putAliases);
    tree.changed();
  }

  private static <T> void inPortions(List<T> all, Consumer<List<T>> put) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      put.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  private static Set<String> groupings() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DivisionRows.class.getResourceAsStream(GROUPINGS), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
