package org.onestop.exchange.internal;

import org.onestop.exchange.internal.BindingMapper.ProbeRow;
import org.onestop.exchange.internal.BindingMapper.SuspensionRow;
import org.onestop.kernel.Remembered;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The switches in memory and their rows beneath. */
@Component
class BindingRows implements Remembered.Origin<Switches> {
  private final BindingMapper mapper;
  private final Remembered<Switches> switches = new Remembered<>(this);

  BindingRows(BindingMapper mapper) {
    this.mapper = mapper;
  }

  Switches switches() {
    return switches.get();
  }

  @Override
  public long version() {
    return mapper.version();
  }

  @Override
  public Switches load() {
    return Switches.of(mapper.suspensions(), mapper.probes());
  }

  /** Looks whether another node has turned a switch; more often than others do, for items wait. */
  @Scheduled(
      initialDelayString = "${onestop.exchange.refresh:PT1S}",
      fixedDelayString = "${onestop.exchange.refresh:PT1S}")
  void refresh() {
    switches.refresh();
  }

  /** Keeps others from changing anything until the transaction ends; answers what there is. */
  Switches lock() {
    mapper.changeVersion();
    switches.changed();
    return switches.get();
  }

  /** Within the transaction that locked them. */
  void suspend(SuspensionRow row) {
    mapper.suspend(row);
    switches.changed();
  }

  /** Within the transaction that locked them. */
  void resume(String contract) {
    mapper.resume(contract);
    switches.changed();
  }

  /** Within a transaction. */
  void put(ProbeRow row) {
    mapper.changeVersion();
    mapper.putProbe(row);
    switches.changed();
  }
}
