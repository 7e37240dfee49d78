package dev.mubiao.approval.assignment;

import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.TaskObserver;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores who has to sign at each open task and keeps the work items in step with that and with the engine's tasks. A
 * step that waits for whoever of a role pool comes first has its row and no approvers; they are stored only when there
 * is more to say.
 */
@Component
public class TaskAssignments implements TaskObserver {

    private final Approvers signers;
    private final WorkItemRepository workItems;
    private final TaskWorkItems items;
    private final AssigneeResolver assigneeResolver;
    private final TargetLifecycle lifecycle;
    private final WorkItemTargets targets;
    private final Clock clock;

    TaskAssignments(
            Approvers signers,
            WorkItemRepository workItems,
            TaskWorkItems items,
            AssigneeResolver assigneeResolver,
            TargetLifecycle lifecycle,
            WorkItemTargets targets,
            Clock clock) {
        this.signers = signers;
        this.workItems = workItems;
        this.items = items;
        this.assigneeResolver = assigneeResolver;
        this.lifecycle = lifecycle;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Does what follows from a call of the engine.
     *
     * @param open the work items of the target as they were before
     */
    public void follow(List<TaskEvent> events, WorkItemTarget target, List<OpenWorkItem> open) {
        events.forEach(event -> follow(event, () -> target, open));
    }

    /** Of what the engine did of its own accord. */
    @Override
    public void happened(TaskEvent event) {
        follow(event, () -> target(((TaskEvent.Created) event).task()), List.of());
    }

    private void follow(TaskEvent event, Supplier<WorkItemTarget> target, List<OpenWorkItem> open) {
        if (event instanceof TaskEvent.Created created) {
            begin(created.task(), target.get());
        } else if (event instanceof TaskEvent.Claimed claimed) {
            items.claim(claimed.task(), claimed.person());
        } else if (event instanceof TaskEvent.Gone gone) {
            List<OpenWorkItem> known = open.stream()
                    .filter(row -> row.taskId().equals(gone.task()))
                    .toList();
            items.gone(gone, known.isEmpty() ? workItems.openedAt(gone.task()) : openedAt(known));
        }
    }

    /** When somebody first took up the task of these work items, null if nobody did. */
    private static @Nullable Instant openedAt(List<OpenWorkItem> ofTask) {
        return ofTask.stream()
                .flatMap(row -> Stream.ofNullable(row.openedAt()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void begin(OpenTask task, WorkItemTarget target) {
        assign(task, target, new TaskWorkItems.Times(clock.instant(), null));
        items.begun(task, target.target());
    }

    private WorkItemTarget target(OpenTask task) {
        return targets.of(lifecycle.target(new TargetId(task.target())));
    }

    /** Calls whoever the step asks for. */
    private List<Assignee> assign(OpenTask task, WorkItemTarget target, TaskWorkItems.Times times) {
        return assign(task, target, times, Set.of());
    }

    /** @param before for whom it waited already; they are not told again */
    private List<Assignee> assign(
            OpenTask task, WorkItemTarget target, TaskWorkItems.Times times, Set<Assignee> before) {
        Assignment assignment = assigneeResolver.resolve(task.settings(), target);
        RolePool pool = assignment.pool();
        if (pool != null) {
            List<PersonId> people = before.contains(pool)
                    ? List.of()
                    : assignment.people().stream().map(Person::id).toList();
            items.put(task, target, pool, people, times);
            return List.of(pool);
        }
        return occupy(task, target, assignment.signOff(task.id(), task.settings()), times, before);
    }

    /** Calls whoever the step asks for now instead of those whom it asked before; a signature stays. */
    public void assignAgain(OpenTask task) {
        if (signers.findByTaskOrderByPlace(task.id()).isEmpty()) {
            assignAnew(task);
        }
    }

    /** Calls whoever the step asks for now, as if it had just begun. */
    public void assignAnew(OpenTask task) {
        WorkItemTarget target = target(task);
        TaskWorkItems.Times times = again(task);
        clear(task);
        items.passedOn(task, target.target(), assign(task, target, times));
    }

    /**
     * Whether the step asks for others by now than it waits for: it waits for its fallback, or for the office of before.
     * Not where somebody was asked in person or has signed, nor where nobody would be asked any more.
     */
    boolean waitsForOthers(OpenTask task) {
        if (!signers.findByTaskOrderByPlace(task.id()).isEmpty()) {
            return false;
        }
        Assignment now = assigneeResolver.resolve(task.settings(), target(task));
        RolePool pool = now.pool();
        boolean same = pool != null
                && workItems.open(task.id()).stream()
                        .allMatch(row -> row.assignee().equals(pool));
        return !same && !now.nobody();
    }

    /** Of an open task that comes to others: it was taken up when those before them did. */
    private TaskWorkItems.Times again(OpenTask task) {
        return new TaskWorkItems.Times(clock.instant(), workItems.openedAt(task.id()));
    }

    private void clear(OpenTask task) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        workItems.removeTodo(task.id());
    }

    private List<Assignee> occupy(
            OpenTask task, WorkItemTarget target, SignOff signOff, TaskWorkItems.Times times, Set<Assignee> before) {
        signers.saveAll(signOff.signers());
        List<Assignee> open = signOff.open().stream().map(Approver::assignee).toList();
        open.forEach(assignee -> put(task, target, assignee, times, before));
        return open;
    }

    private void put(
            OpenTask task, WorkItemTarget target, Assignee assignee, TaskWorkItems.Times times, Set<Assignee> before) {
        Set<PersonId> told = before.contains(assignee) ? Set.of() : assigneeResolver.people(assignee, target.target());
        items.put(task, target, assignee, told, times);
    }

    /**
     * Makes the rows of an open task anew.
     *
     * @param before for whom it waited; only others are told of it
     * @param openedAt when somebody first took it up, null if nobody did
     */
    void rebuild(OpenTask task, Set<Assignee> before, @Nullable Instant openedAt) {
        TaskWorkItems.Times times = new TaskWorkItems.Times(task.createdAt(), openedAt);
        WorkItemTarget target = target(task);
        List<Approver> known = signers.findByTaskOrderByPlace(task.id());
        if (known.isEmpty()) {
            assign(task, target, times, before);
        } else {
            known.stream()
                    .filter(approver -> approver.state() == Approver.State.OPEN)
                    .forEach(approver -> put(task, target, approver.assignee(), times, before));
        }
    }

    /** Instead of whoever was called, one person is. */
    void give(OpenTask task, WorkItemTarget target, Person person) {
        replace(task, target, Assignment.people(List.of(person)).signOff(task.id(), task.settings()));
    }

    /** Takes the signers over from a task that this one continues; those of it who signed have signed. */
    void takeOver(OpenTask task, WorkItemTarget target, SignOff earlier) {
        replace(task, target, earlier.at(task.id()));
    }

    private void replace(OpenTask task, WorkItemTarget target, SignOff signOff) {
        TaskWorkItems.Times times = again(task);
        clear(task);
        items.passedOn(task, target.target(), occupy(task, target, signOff, times, Set.of()));
    }

    /** The signers of an open task that this transaction has not changed yet. */
    public SignOff unchanged(OpenTask task, List<OpenWorkItem> openRows) {
        boolean pools = !openRows.isEmpty() && openRows.stream().noneMatch(OpenWorkItem::signers);
        return of(task, openRows, pools ? List.of() : past(task.id()));
    }

    /** The signers of an open task. */
    public SignOff of(OpenTask task, List<OpenWorkItem> openRows) {
        return of(task, openRows, past(task.id()));
    }

    private static SignOff of(OpenTask task, List<OpenWorkItem> openRows, List<Approver> known) {
        List<Approver> all = known.isEmpty()
                ? openRows.stream()
                        .map(row -> Approver.pool(task.id(), row.assignee()))
                        .toList()
                : known;
        return new SignOff(task.id(), task.settings().countersign(), all);
    }

    /** The signers of a task that is over; empty if only a role pool was asked. */
    public List<Approver> past(String task) {
        return signers.findByTaskOrderByPlace(task);
    }

    /** Writes down what has changed, and lets the step wait for those whose turn it is now. */
    public void save(OpenTask task, WorkItemTarget target, SignOff signOff, List<OpenWorkItem> openRows) {
        signers.saveAll(signOff.signers());
        TaskWorkItems.Times times = new TaskWorkItems.Times(clock.instant(), openedAt(openRows));
        List<Assignee> open = signOff.open().stream().map(Approver::assignee).toList();
        openRows.stream().filter(row -> !open.contains(row.assignee())).forEach(row -> workItems.remove(row.id()));
        List<Assignee> others = open.stream()
                .filter(assignee ->
                        openRows.stream().noneMatch(row -> row.assignee().equals(assignee)))
                .toList();
        others.forEach(assignee -> put(task, target, assignee, times, Set.of()));
        if (!others.isEmpty()) {
            items.passedOn(task, target.target(), others);
        }
    }

    /** Keeps what was signed at a step that is done with it. */
    public void close(SignOff signOff) {
        if (signOff.signers().size() > 1
                || signOff.signers().stream()
                        .anyMatch(approver -> approver.person().isPresent())) {
            signers.saveAll(signOff.signers());
        }
    }
}
