package dev.mubiao.engine.runtime;

import dev.mubiao.engine.TimerObserver;
import dev.mubiao.platform.cache.TransactionCache;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes that timers have moved in the current transaction, until the {@link TimerObserver}s are told. */
@Component
class FiredTimers {

    /** Not the observers themselves: they need the engine, which is being made. */
    private final ObjectProvider<TimerObserver> observers;

    private final RunawayGuard guard;

    FiredTimers(ObjectProvider<TimerObserver> observers, RunawayGuard guard) {
        this.observers = observers;
        this.guard = guard;
    }

    /** @throws dev.mubiao.engine.RunawayProcess if timers fire too often, or too much is open */
    void add(UUID target, String process, String step) {
        guard.firing(target, step);
        observers.orderedStream().forEach(observer -> observer.firing(target));
        fired().put(target, process);
    }

    /** To be called when the engine has written what has changed. */
    void tell() {
        Map<UUID, String> moved = Map.copyOf(fired());
        fired().clear();
        moved.forEach(
                (target, process) -> observers.orderedStream().forEach(observer -> observer.fired(target, process)));
    }

    private static Map<UUID, String> fired() {
        return TransactionCache.read(FiredTimers.class, HashMap::new);
    }
}
