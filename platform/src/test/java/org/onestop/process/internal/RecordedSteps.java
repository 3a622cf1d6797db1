package org.onestop.process.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onestop.process.Step;
import org.onestop.process.StepListener;

/** Stands for the room that runs cases: remembers where each waits. */
final class RecordedSteps implements StepListener {
  private final Map<String, Map<Step, String>> waits = new ConcurrentHashMap<>();
  private final List<String> ended = new ArrayList<>();

  @Override
  public synchronized void reached(String caseId, Step step, String wait) {
    waits.computeIfAbsent(caseId, id -> new LinkedHashMap<>()).put(step, wait);
  }

  @Override
  public synchronized void ended(String caseId) {
    ended.add(caseId);
  }

  synchronized Set<Step> waiting(String caseId) {
    return Set.copyOf(waits.getOrDefault(caseId, Map.of()).keySet());
  }

  /** The handle of a wait, which is forgotten, as it is about to be left. */
  synchronized String leave(String caseId, Step step) {
    return Objects.requireNonNull(
        Objects.requireNonNull(waits.get(caseId)).remove(step), step.element());
  }

  synchronized String wait(String caseId, Step step) {
    return Objects.requireNonNull(
        Objects.requireNonNull(waits.get(caseId)).get(step), step.element());
  }

  synchronized long ends(String caseId) {
    return ended.stream().filter(caseId::equals).count();
  }
}
