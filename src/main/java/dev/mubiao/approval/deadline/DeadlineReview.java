package dev.mubiao.approval.deadline;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.calendar.CalendarYearConfirmed;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.AboutDeadline;
import dev.mubiao.worklist.rows.AboutDeadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Deadlines keep the date with which they were set; those that reached a year without holidays are only about right.
 * When that year is known, an administrator decides for each whether it moves.
 */
@Service
public class DeadlineReview {

    /** Offers shown at once; the next ones come when these are decided. */
    private static final int MOST = 500;

    private final AboutDeadlines deadlines;
    private final ProcessRuntime runtime;
    private final WorkingCalendar calendar;
    private final Gate gate;
    private final DeadlineNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineReview(
            AboutDeadlines deadlines,
            ProcessRuntime runtime,
            WorkingCalendar calendar,
            Gate gate,
            DeadlineNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.runtime = runtime;
        this.calendar = calendar;
        this.gate = gate;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A deadline whose year is known now, and what the calendar makes of it; the same if it was right.
     *
     * @param unknown another year that it reaches and that is not known; null if there is none
     */
    private record Known(
            AboutDeadline row, Instant after, @Nullable Integer unknown) {

        boolean right() {
            return unknown == null && row.dueAt().equals(after);
        }

        boolean differs() {
            return unknown == null && !row.dueAt().equals(after);
        }

        DeadlineOffer offer() {
            return new DeadlineOffer(
                    row.id(), new TaskId(row.task()), row.target(), row.targetName(), row.step(), row.dueAt(), after);
        }
    }

    /** What is to be decided, the earliest first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<DeadlineOffer> offers(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return known(row -> true)
                .filter(Known::differs)
                .limit(MOST)
                .map(Known::offer)
                .toList();
    }

    /**
     * Decides on offers; one that is decided already, be it at this moment by somebody else, is left as it is. Those for
     * whom a moved one waits are told.
     *
     * @param rows of the offers
     * @param move whether the new deadlines count
     * @return how many were decided
     * @throws Refusal DENIED
     */
    @Transactional
    public int decide(Actor by, Collection<UUID> rows, boolean move) {
        gate.check(by, Permission.ADMINISTER);
        Set<UUID> chosen = Set.copyOf(rows);
        List<Known> decided =
                known(row -> chosen.contains(row.id())).filter(Known::differs).toList();
        List<DeadlineOffer> settled = new ArrayList<>();
        for (Known known : decided) {
            if (deadlines.settle(
                    known.row().id(), move ? known.after() : known.row().dueAt())) {
                events.publishEvent(new DeadlineReviewed(known.offer(), move, by.loginName(), clock.instant()));
                settled.add(known.offer());
            }
        }
        if (move) {
            news.tell(by, settled);
        }
        return settled.size();
    }

    /**
     * What was right all along is exact from now on; nobody has to decide that. What reaches yet another unknown year
     * waits for that one.
     */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(CalendarYearConfirmed confirmed) {
        known(row -> true).forEach(known -> {
            if (known.right()) {
                deadlines.settle(known.row().id(), known.row().dueAt());
            } else if (known.unknown() != null) {
                deadlines.postpone(known.row().id(), known.unknown());
            }
        });
    }

    private Stream<Known> known(Predicate<AboutDeadline> asked) {
        List<Integer> years = deadlines.years().stream().filter(calendar::knows).toList();
        Map<String, Optional<OpenTask>> tasks = new HashMap<>();
        return years.isEmpty()
                ? Stream.empty()
                : deadlines.of(years).stream()
                        .filter(asked)
                        .flatMap(row -> tasks.computeIfAbsent(row.task(), runtime::task).stream()
                                .map(task -> calendar.dueAt(
                                        row.receivedAt(), task.settings().workingDays()))
                                .filter(Objects::nonNull)
                                .map(after -> new Known(row, after, calendar.unknownYear(row.receivedAt(), after))));
    }
}
