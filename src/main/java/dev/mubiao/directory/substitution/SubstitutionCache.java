package dev.mubiao.directory.substitution;

import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryEvent;
import dev.mubiao.platform.cache.CachedValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The substitutions of today and later, cached in memory, since whoever is told of a task has his substitutes told
 * too.
 */
@Component
class SubstitutionCache {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final CachedValue<List<Substitution>> substitutions;

    SubstitutionCache(SubstitutionRepository repository, Clock clock) {
        this.substitutions = new CachedValue<>(
                KEPT,
                clock,
                () -> repository.findByToGreaterThanEqualOrderByFrom(
                        LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)));
    }

    List<Substitution> get() {
        return substitutions.get();
    }

    @TransactionalEventListener
    void forget(DirectoryEvent change) {
        substitutions.forget();
    }
}
