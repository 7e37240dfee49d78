package dev.mubiao.directory;

import dev.mubiao.shared.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The deputies of today and later, kept in memory, since whoever is told of a task has his deputies told too. */
@Component
class KnownDeputies {

    private final Kept<List<Deputyship>> links;

    KnownDeputies(DeputyshipRows rows, Clock clock) {
        this.links = new Kept<>(
                () -> rows.findByToGreaterThanEqualOrderByFrom(
                        LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)),
                clock);
    }

    List<Deputyship> get() {
        return links.get();
    }

    @TransactionalEventListener
    void forget(DirectoryChanged change) {
        links.forget();
    }
}
