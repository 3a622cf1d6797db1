package org.onestop.catalog.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.onestop.catalog.Edition;
import org.onestop.exchange.Contract;
import org.onestop.exchange.ContractRegister;
import org.springframework.stereotype.Component;

/** The contracts of all editions, whatever became of them: cases run on old ones for long. */
@Component
class CataloguedContracts implements ContractRegister {
  private final Editions editions;

  CataloguedContracts(Editions editions) {
    this.editions = editions;
  }

  @Override
  public Set<String> contracts() {
    return editions.matters().stream()
        .flatMap(matter -> editions.list(matter).stream())
        .map(this::contracts)
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> contracts(Edition edition) {
    return editions.matter(edition.matter(), edition.version()).contracts().stream()
        .map(Contract::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
