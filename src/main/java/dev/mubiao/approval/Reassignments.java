package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.StepAccess;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.query.Workloads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the work of one person to another; for heads of units and offices, and administrators. */
@Service
public class Reassignments {

    private final CommandRunner commandRunner;
    private final TaskContextLoader taskContextLoader;
    private final ApproverChanges changes;
    private final EligibleAssignees eligibleAssignees;
    private final StepAccess access;
    private final Workloads workloads;
    private final TargetLifecycle lifecycle;

    Reassignments(
            CommandRunner commandRunner,
            TaskContextLoader taskContextLoader,
            ApproverChanges changes,
            EligibleAssignees eligibleAssignees,
            StepAccess access,
            Workloads workloads,
            TargetLifecycle lifecycle) {
        this.commandRunner = commandRunner;
        this.taskContextLoader = taskContextLoader;
        this.changes = changes;
        this.eligibleAssignees = eligibleAssignees;
        this.access = access;
        this.workloads = workloads;
        this.lifecycle = lifecycle;
    }

    /**
     * @param from whose signature it was to be; null for the role pool, or if only one is open
     * @throws Refusal DENIED, NOT_FOUND, INVALID if the person cannot do it, the reason is missing or the task does not
     *     wait for {@code from}; CONFLICT if it is done already
     */
    public void reassign(
            CommandId command, Actor by, TaskId task, @Nullable PersonId from, PersonId to, String reason) {
        String text = EligibleAssignees.text(reason);
        commandRunner.once(
                command,
                by,
                "reassign " + task.value() + " " + to.value(),
                TaskId.class,
                now -> {
                    TaskContext context = taskContextLoader.open(now, task);
                    access.check(now, Permission.SUPERVISE, context.ownership());
                    Person person = eligibleAssignees.person(to, context.task(), context.ownership());
                    changes.reassign(now, context, signer(context, from), person, text);
                    return task;
                },
                now -> taskContextLoader.late(now, task));
    }

    /** Who could do work of a target instead. @throws Refusal DENIED to whoever watches over nothing, or NOT_FOUND */
    @Transactional(readOnly = true)
    public List<Person> people(Actor supervisor, TargetId target) {
        workloads.requireSupervisor(supervisor);
        return eligibleAssignees.people(supervisor, lifecycle.target(target));
    }

    private static Approver signer(TaskContext context, @Nullable PersonId from) {
        return context.signOff().open().stream()
                .filter(approver -> from == null
                        || approver.person().filter(from::equals).isPresent()
                        || approver.person().isEmpty()
                                && context.task()
                                        .claimedBy()
                                        .filter(from.value()::equals)
                                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        "approval.reassign.none",
                        context.task().name()));
    }
}
