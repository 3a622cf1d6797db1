package org.onestop.claim.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Operation;

/** The handler of each kind of operation. */
final class OperationHandlers {
  private static final Map<Class<?>, OperationHandler<?>> BY_KIND = new HashMap<>();

  static {
    List.of(
            new CounterHandler(),
            new OpeningHoursHandler(),
            new ContactHandler(),
            new ItemUnitHandler(),
            new DelegationHandler(),
            new ItemRouteHandler(),
            new ItemChannelHandler(),
            new ItemLimitHandler(),
            new MatterLimitHandler(),
            new DependencyHandler(),
            new MaterialReliefHandler(),
            new LocalFieldHandler(),
            new HelpHandler(),
            new PlaceholderHandler(),
            new DefaultHandler(),
            new OrderHandler(),
            new LocalItemHandler(),
            new CodeListEntriesHandler(),
            new NoticeHandler(),
            new JointSessionHandler(),
            new RemindersHandler())
        .forEach(each -> BY_KIND.put(each.kind(), each));
  }

  private OperationHandlers() {}

  @SuppressWarnings("unchecked")
  static <O extends Operation> OperationHandler<O> of(O operation) {
    @Nullable OperationHandler<?> handler = BY_KIND.get(operation.getClass());
    if (handler == null) {
      throw new IllegalStateException("no handler for " + operation.getClass());
    }
    return (OperationHandler<O>) handler;
  }
}
