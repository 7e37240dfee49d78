package dev.mubiao.notices;

import dev.mubiao.approval.notice.StepEnded;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.targets.TargetEvent.TargetSubmitted;
import dev.mubiao.worklist.TaskId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Settles notices that ask for something once it is done, in whatever way and by whomever: those about a step when it
 * ends, reminders to file when the unit files.
 */
@Component
class NoticeSettling {

    private final SettledNotices settled;
    private final NoticeBroadcaster broadcast;
    private final Clock clock;

    NoticeSettling(SettledNotices settled, NoticeBroadcaster broadcast, Clock clock) {
        this.settled = settled;
        this.broadcast = broadcast;
        this.clock = clock;
    }

    /** What ended and was filed in a transaction. */
    private record Done(Set<TaskId> steps, Set<TargetSubmitted> filings) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void ended(StepEnded step) {
        gathered().steps().add(step.task());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void filed(TargetSubmitted submitted) {
        gathered().filings().add(submitted);
    }

    private Done gathered() {
        return TransactionCache.read(NoticeSettling.class, () -> {
            Done done = new Done(new LinkedHashSet<>(), new LinkedHashSet<>());
            TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(done));
            return done;
        });
    }

    /** Whose notices they are is asked only where a page is open that could show it. */
    private void settle(Done done) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean whose = broadcast.anybodyFollows();
        Set<PersonId> people = new HashSet<>(settled.settle(done.steps(), now, whose));
        for (TargetSubmitted filing : done.filings()) {
            if (filing.year() != null) {
                people.addAll(settled.settleFiling(filing.unit(), filing.year(), now, whose));
            }
        }
        if (!people.isEmpty()) {
            broadcast.afterCommit(people);
        }
    }

    /** After the notices of the transaction are in the table: what begins and ends in it is settled too. */
    private final class AtTheEnd implements TransactionSynchronization {

        private final Done done;

        AtTheEnd(Done done) {
            this.done = done;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            settle(done);
        }
    }
}
