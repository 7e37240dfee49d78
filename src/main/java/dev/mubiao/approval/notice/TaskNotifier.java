package dev.mubiao.approval.notice;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.RunawayGuard;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.TaskId;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes a notice request or event for those whom it concerns, their substitutes included; needed by every command
 * that others ought to hear of.
 */
@Component
public class TaskNotifier {

    /** Of one target in one transaction. */
    private static final int MOST_NOTICES = 3_000;

    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final ActiveSubstitutions activeSubstitutions;
    private final RunawayGuard guard;
    private final Clock clock;

    TaskNotifier(
            ApplicationEventPublisher events,
            Directory directory,
            ActiveSubstitutions activeSubstitutions,
            RunawayGuard guard,
            Clock clock) {
        this.events = events;
        this.directory = directory;
        this.activeSubstitutions = activeSubstitutions;
        this.guard = guard;
        this.clock = clock;
    }

    /** The notices of one target in the current transaction. */
    private record Told(TargetId target) {}

    /** @param by who caused it; he is not told. Null if nobody did. */
    public void tell(
            NoticeRequested.Kind kind,
            Collection<PersonId> to,
            Target target,
            @Nullable OpenTask task,
            @Nullable Actor by,
            String text) {
        tell(kind, to, target, task == null ? null : new TaskId(task.id()), task == null ? "" : task.name(), by, text);
    }

    public void tell(
            NoticeRequested.Kind kind,
            Collection<PersonId> to,
            Target target,
            @Nullable TaskId task,
            String step,
            @Nullable Actor by,
            String text) {
        Set<PersonId> all = new HashSet<>(activeSubstitutions.with(Set.copyOf(to)));
        if (by != null) {
            all.remove(by.id());
        }
        if (!all.isEmpty()) {
            AtomicInteger told = TransactionCache.read(new Told(target.id()), AtomicInteger::new);
            if (told.addAndGet(all.size()) > MOST_NOTICES) {
                throw guard.stop(target.id().value(), step);
            }
            events.publishEvent(new NoticeRequested(
                    kind,
                    all,
                    target.id(),
                    target.name(),
                    task,
                    step,
                    by == null ? "" : by.displayName(),
                    text,
                    clock.instant()));
        }
    }

    /** Says to other systems that a step waits. */
    public void begun(OpenTask task, Target target) {
        events.publishEvent(
                new StepBegun(target.id(), target.name(), new TaskId(task.id()), task.name(), clock.instant()));
    }

    /** Says that what was asked for at a step is over. */
    public void ended(TaskId task) {
        events.publishEvent(new StepEnded(task));
    }

    /** Says to other systems for whom else a step waits since now. */
    public void passedOn(OpenTask task, Target target, List<Assignee> to) {
        List<String> names = to.stream().map(this::name).sorted(SortKey.ORDER).toList();
        events.publishEvent(new StepAssigneesChanged(
                target.id(), target.name(), new TaskId(task.id()), task.name(), names, clock.instant()));
    }

    private String name(Assignee assignee) {
        return assignee.person()
                .map(person -> directory.person(person).loginName())
                .orElseGet(() -> assignee.pool().orElseThrow().role().name());
    }
}
