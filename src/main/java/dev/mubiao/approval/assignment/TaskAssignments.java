package dev.mubiao.approval.assignment;

import dev.mubiao.approval.notice.WorkItemRecorder;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskObserver;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores who has to sign at each open task and keeps the work items in step with that, in the engine's own
 * transaction. A step that waits for whoever of a role pool comes first has its row and no approvers; they are stored
 * only when there is more to say.
 */
@Component
public class TaskAssignments implements TaskObserver {

    private final Approvers signers;
    private final WorkItemRepository rows;
    private final WorkItemRecorder keeper;
    private final AssigneeResolver assigneeResolver;
    private final TargetLifecycle life;
    private final Clock clock;

    TaskAssignments(
            Approvers signers,
            WorkItemRepository rows,
            WorkItemRecorder keeper,
            AssigneeResolver assigneeResolver,
            TargetLifecycle life,
            Clock clock) {
        this.signers = signers;
        this.rows = rows;
        this.keeper = keeper;
        this.assigneeResolver = assigneeResolver;
        this.life = life;
        this.clock = clock;
    }

    @Override
    public void created(OpenTask task) {
        call(task, clock.instant());
        keeper.begun(task);
    }

    /** Calls whoever the step asks for. */
    private List<Assignee> call(OpenTask task, Instant at) {
        Target target = life.target(new TargetId(task.target()));
        Assignment assignment = assigneeResolver.call(task.settings(), target);
        Assignee pile = assignment.pile();
        if (pile != null) {
            keeper.put(task, pile, assignment.people(), at);
            return List.of(pile);
        }
        return call(task, assignment.people(), at);
    }

    /** Calls whoever the step asks for now instead of those whom it asked before; a signature stays. */
    void callAgain(OpenTask task) {
        if (signers.findByTaskOrderByPlace(task.id()).isEmpty()) {
            rows.removeTodo(task.id());
            keeper.passedOn(task, call(task, clock.instant()));
        }
    }

    /** Calls whoever the step asks for now, as if it had just begun. */
    public void callAnew(OpenTask task) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        rows.removeTodo(task.id());
        keeper.passedOn(task, call(task, clock.instant()));
    }

    private List<Assignee> call(OpenTask task, List<Person> people, Instant at) {
        return occupy(task, SignOff.of(task.id(), task.settings().countersign(), people), at);
    }

    private List<Assignee> occupy(OpenTask task, SignOff signOff, Instant at) {
        signers.saveAll(signOff.signers());
        List<Assignee> open = signOff.open().stream().map(Approver::principal).toList();
        open.forEach(assignee -> keeper.put(task, assignee, at));
        return open;
    }

    /** Makes the rows of an open task anew. */
    void rebuild(OpenTask task) {
        List<Approver> known = signers.findByTaskOrderByPlace(task.id());
        if (known.isEmpty()) {
            call(task, task.createdAt());
        } else {
            known.stream()
                    .filter(approver -> approver.state() == Approver.State.OPEN)
                    .forEach(approver -> keeper.put(task, approver.principal(), task.createdAt()));
        }
    }

    /** Instead of whoever was called, one person is. */
    void give(OpenTask task, Person person, Instant at) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        rows.removeTodo(task.id());
        keeper.passedOn(task, call(task, List.of(person), at));
    }

    /** Takes the signers over from a task that this one continues; those of it who signed have signed. */
    void takeOver(OpenTask task, SignOff earlier, Instant at) {
        signers.deleteAll(signers.findByTaskOrderByPlace(task.id()));
        rows.removeTodo(task.id());
        keeper.passedOn(task, occupy(task, earlier.at(task.id()), at));
    }

    /** The signers of an open task that this transaction has not changed yet. */
    public SignOff unchanged(OpenTask task, List<OpenWorkItem> openRows) {
        boolean piles = !openRows.isEmpty() && openRows.stream().noneMatch(OpenWorkItem::signers);
        return of(task, openRows, piles ? List.of() : past(task.id()));
    }

    /** The signers of an open task. */
    public SignOff of(OpenTask task, List<OpenWorkItem> openRows) {
        return of(task, openRows, past(task.id()));
    }

    private static SignOff of(OpenTask task, List<OpenWorkItem> openRows, List<Approver> known) {
        List<Approver> all = known.isEmpty()
                ? openRows.stream()
                        .map(row -> Approver.pile(task.id(), row.principal()))
                        .toList()
                : known;
        return new SignOff(task.id(), task.settings().countersign(), all);
    }

    /** The signers of a task that is over; empty if only a pile was asked. */
    public List<Approver> past(String task) {
        return signers.findByTaskOrderByPlace(task);
    }

    /** Writes down what has changed, and lets the step wait for those whose turn it is now. */
    public void save(OpenTask task, SignOff signOff, List<OpenWorkItem> openRows, Instant at) {
        signers.saveAll(signOff.signers());
        List<Assignee> open = signOff.open().stream().map(Approver::principal).toList();
        openRows.stream().filter(row -> !open.contains(row.principal())).forEach(row -> rows.remove(row.id()));
        List<Assignee> others = open.stream()
                .filter(assignee ->
                        openRows.stream().noneMatch(row -> row.principal().equals(assignee)))
                .toList();
        others.forEach(assignee -> keeper.put(task, assignee, at));
        if (!others.isEmpty()) {
            keeper.passedOn(task, others);
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

    @Override
    public void claimed(String taskId, @Nullable UUID person) {
        keeper.claimed(taskId, person);
    }

    @Override
    public void gone(String taskId) {
        rows.removeTodo(taskId);
    }
}
