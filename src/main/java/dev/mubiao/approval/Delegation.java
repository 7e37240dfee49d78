package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Transfers or delegates a task, and adds or removes approvers, before one has signed oneself. */
@Service
public class Delegation {

    private final CommandRunner commandRunner;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final ApproverChanges changes;
    private final EligibleAssignees eligibleAssignees;

    Delegation(
            CommandRunner commandRunner,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            ApproverChanges changes,
            EligibleAssignees eligibleAssignees) {
        this.commandRunner = commandRunner;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.changes = changes;
        this.eligibleAssignees = eligibleAssignees;
    }

    /** Whether somebody who is added signs before or after who adds him. */
    public enum Turn {
        BEFORE,
        AFTER
    }

    /**
     * Somebody else decides instead (转办).
     *
     * @throws Refusal INVALID if the step does not offer it, the person cannot do it or the reason is missing; DENIED,
     *     NOT_FOUND, CONFLICT as for a decision
     */
    public void transfer(CommandId command, Actor by, TaskId task, PersonId to, String reason) {
        String text = EligibleAssignees.text(reason);
        refer(command, by, task, StepVerb.TRANSFER, List.of(to), (now, context, signingRight) -> {
            Person person = eligibleAssignees.person(to, context.task(), context.ownership());
            changes.transfer(now, context, signingRight, person, text);
        });
    }

    /** Somebody else gives his opinion, then it comes back (委派). @throws Refusal as {@link #transfer} does */
    public void delegate(CommandId command, Actor by, TaskId task, PersonId to, String request) {
        String text = EligibleAssignees.text(request);
        refer(command, by, task, StepVerb.DELEGATE, List.of(to), (now, context, signingRight) -> {
            Person person = eligibleAssignees.person(to, context.task(), context.ownership());
            context.signOff().before(signingRight.signer(), Approver.Kind.DELEGATE, person, now.id());
            changes.record(now, context, signingRight, ApprovalAction.DELEGATE, List.of(person), text);
        });
    }

    /** Somebody signs before or after oneself (加签). @throws Refusal as {@link #transfer} does */
    public void addSigner(CommandId command, Actor by, TaskId task, PersonId who, Turn turn, String reason) {
        addSigners(command, by, task, List.of(who), turn, SignerOrder.IN_TURN, reason);
    }

    /**
     * Several sign before or after oneself: all of them, or nobody if one of them cannot.
     *
     * @param people in the order in which they sign if they sign one after the other
     * @throws Refusal as {@link #transfer} does, INVALID if there is nobody, and CONFLICT if one of them is among the
     *     signers already
     */
    public void addSigners(
            CommandId command,
            Actor by,
            TaskId task,
            List<PersonId> people,
            Turn turn,
            SignerOrder order,
            String reason) {
        String text = EligibleAssignees.text(reason);
        refer(command, by, task, StepVerb.ADD_SIGNER, people, (now, context, signingRight) -> {
            List<Person> added = people.stream()
                    .map(who -> eligibleAssignees.person(who, context.task(), context.ownership()))
                    .toList();
            context.signOff().add(turn == Turn.BEFORE, signingRight.signer(), added, order, now.id());
            changes.record(now, context, signingRight, ApprovalAction.ADD_SIGNER, added, text);
        });
    }

    /**
     * A signer whom one added, and who has not signed, need not any more (减签).
     *
     * @throws Refusal DENIED for anybody else; INVALID, to heads and administrators, if he is not among the signers, or if
     *     nobody would be left
     */
    public void removeSigner(CommandId command, Actor by, TaskId task, PersonId who, String reason) {
        String text = EligibleAssignees.text(reason);
        commandRunner.once(
                command,
                by,
                "REMOVE_SIGNER " + task.value() + " " + who.value(),
                TaskId.class,
                now -> {
                    TaskContext context = taskContextLoader.open(now, task);
                    changes.remove(now, context, who, text);
                    return task;
                },
                now -> taskContextLoader.late(now, task));
    }

    /** To whom one can give the step. @throws Refusal NOT_FOUND, DENIED or CONFLICT as for a decision */
    public List<Person> people(Actor by, TaskId task) {
        return commandRunner.run(
                by,
                now -> {
                    TaskContext context = taskContextLoader.open(now, task);
                    signingRights.take(now, context.task(), context.ownership(), context.signOff(), context.rows());
                    return eligibleAssignees.people(
                            now, context.task().settings().stage(), context.ownership());
                },
                now -> taskContextLoader.late(now, task));
    }

    /** What is done to the signers of a step by one of them. */
    private interface Change {
        void apply(Actor by, TaskContext context, SigningRight signingRight);
    }

    /** Names people for a resent command: one by his id, several by one for all of them in their order. */
    private static UUID named(List<PersonId> people) {
        return people.size() == 1
                ? people.get(0).value()
                : UUID.nameUUIDFromBytes(people.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void refer(CommandId command, Actor by, TaskId task, StepVerb verb, List<PersonId> to, Change change) {
        commandRunner.once(
                command,
                by,
                verb + " " + task.value() + " " + named(to),
                TaskId.class,
                now -> {
                    TaskContext context = taskContextLoader.open(now, task);
                    SigningRight signingRight = signingRights.take(
                            now, context.task(), context.ownership(), context.signOff(), context.rows());
                    EligibleAssignees.require(context.task(), verb);
                    change.apply(now, context, signingRight);
                    return task;
                },
                now -> taskContextLoader.late(now, task));
    }
}
