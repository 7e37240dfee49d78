package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunAction.AddedSigners;
import dev.mubiao.approval.dryrun.DryRunAssignees.Participant;
import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.dryrun.DryRunResult.HistoryEntry;
import dev.mubiao.approval.routing.ReturnDestinations;
import dev.mubiao.approval.routing.StatusRule;
import dev.mubiao.approval.routing.TargetVariables;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.DecisionRules;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.dryrun.DryRunEngine;
import dev.mubiao.engine.dryrun.DryRunInstance;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of one dry run while it is performed. What follows from an action the rules of the commands say; here is
 * only the order in which they are asked, and the values that commands keep in tables.
 */
final class DryRunSession {

    private final WorkItemTarget target;
    private final DryRunAssignees assignees;
    private final DryRunInstance instance;
    private final Ports ports;
    private final DryRunTimeline timeline;
    private final DryRunTasks tasks;
    private final List<HistoryEntry> history = new ArrayList<>();
    private TargetStatus status = TargetStatus.submitted();

    /** @param round how often the target has been submitted when it starts */
    DryRunSession(WorkItemTarget target, int round, DryRunAssignees assignees, DryRunInstance instance, Ports ports) {
        this.target = target;
        this.assignees = assignees;
        this.instance = instance;
        this.ports = ports;
        this.timeline = new DryRunTimeline(round);
        this.tasks = new DryRunTasks(target, assignees, ports.destinations(), timeline);
    }

    /** What moves the process, and where it can be moved. */
    record Ports(
            DryRunEngine engine,
            ProcessRuntime runtime,
            InstanceModifier modifier,
            ProcessJobs jobs,
            ReturnDestinations destinations) {}

    void start() {
        settle(null, "", "");
    }

    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    List<DryRunResult.Step> open() {
        return tasks.open();
    }

    TargetStatus status() {
        return status;
    }

    List<DryRunResult.Timer> timers() {
        return ports.jobs().timers(instance.number()).stream()
                .map(timer -> new DryRunResult.Timer(timer.step(), timer.dueAt()))
                .toList();
    }

    /** @throws Refusal saying why it does not go on */
    void perform(DryRunAction action) {
        StepVerb verb = action.verb();
        if (verb == null) {
            fire(action);
            return;
        }
        DryRunTask open =
                tasks.at(action.element()).orElseThrow(() -> refused("approval.dryrun.notOpen", action.element()));
        OpenTask task = open.task();
        Participant participant =
                assignees.participant(open, target).orElseThrow(() -> refused("approval.dryrun.nobody", task.name()));
        AddedSigners signers = action.signers();
        if (signers != null) {
            timeline.add(ApprovalAction.ADD_SIGNER, task, participant.person());
            assignees.addSigners(task, participant, signers, target);
        } else if (task.settings().stage() == Stage.CORRECTION && verb == StepVerb.RESUBMIT) {
            resubmit(task, participant);
        } else {
            decide(task, participant, decision(action, verb, task));
        }
        settle(action, task.name(), participant.person().displayName());
    }

    private void fire(DryRunAction action) {
        WaitingTimer timer = ports.jobs().timers(instance.number()).stream()
                .filter(one -> one.step().equals(action.element()))
                .findFirst()
                .orElseThrow(() -> refused("approval.dryrun.noTimer", action.element()));
        ports.engine().fire(timer.id());
        settle(action, action.element(), "");
    }

    /** Like the executor of submissions, but the next revision is only a number. */
    private void resubmit(OpenTask task, Participant participant) {
        timeline.nextRound();
        timeline.add(ApprovalAction.RESUBMIT, task, participant.person());
        status = TargetStatus.submitted();
        ports.runtime().complete(task, variables(StepOutcome.RESUBMITTED));
    }

    private static Decision decision(DryRunAction action, StepVerb verb, OpenTask task) {
        if (task.settings().stage() == Stage.PUBLICATION && verb == StepVerb.PUBLISH) {
            return Decision.published();
        }
        DecisionRules.requireReview(task.settings(), task.name());
        EarlierStep earlier = action.returnTo();
        Decision decision = new Decision(verb, action.grade(), Map.of(), "—", List.of(), Set.of())
                .by(earlier == null ? ReturnDestination.PREPARER : new ReturnDestination(earlier.key(), false));
        return DecisionRules.complete(decision, task.settings());
    }

    /** Like the executor of decisions. */
    private void decide(OpenTask task, Participant participant, Decision decision) {
        timeline.add(ApprovalAction.of(decision.verb()), task, participant.person());
        participant
                .signOff()
                .sign(participant.right().signer(), participant.person().actor(), decision, assignees.now())
                .map(verb -> StepOutcome.of(verb, participant.signOff(), decision))
                .ifPresent(outcome -> conclude(task, outcome, decision.way()));
    }

    private void conclude(OpenTask task, StepOutcome outcome, ReturnDestination destination) {
        if (!outcome.sentBack()) {
            ports.runtime().complete(task, variables(outcome));
        } else if (outcome.verb() == StepVerb.REJECT) {
            jump(task, end(task), outcome);
        } else {
            String goal = goal(task, destination);
            jump(task, goal, outcome);
            ports.destinations().decider(timeline.history(), goal).ifPresent(person -> tasks.give(goal, person));
        }
    }

    /** The refusals of commands, in the words of whoever can change the model. */
    private String end(OpenTask task) {
        try {
            return ports.destinations().end(task);
        } catch (Refusal refusal) {
            throw refused("approval.dryrun.noEnd", task.name());
        }
    }

    private String goal(OpenTask task, ReturnDestination destination) {
        try {
            return ports.destinations().key(timeline.history(), task, destination);
        } catch (Refusal refusal) {
            throw destination.equals(ReturnDestination.PREPARER)
                    ? refused("approval.dryrun.noCorrection", task.name())
                    : refused(
                            "approval.dryrun.noReturn",
                            task.name(),
                            ports.modifier().name(task, destination.goal()));
        }
    }

    private void jump(OpenTask task, String element, StepOutcome outcome) {
        ports.modifier().jump(task.process(), List.of(element), variables(outcome));
        tasks.follow(openTasks());
    }

    private Map<ProcessVariable, Object> variables(StepOutcome outcome) {
        return TargetVariables.after(target, timeline.round(), outcome);
    }

    private List<OpenTask> openTasks() {
        return ports.runtime().tasks(instance.number());
    }

    /** Asks those whose steps have begun, skips those that need nobody, and lets the status follow. */
    private void settle(@Nullable DryRunAction action, String stepName, String by) {
        List<OpenTask> open = openTasks();
        tasks.follow(open);
        for (Optional<OpenTask> needless = tasks.needless(); needless.isPresent(); needless = tasks.needless()) {
            tasks.skipped(needless.get());
            ports.runtime().complete(needless.get(), StepOutcome.SKIPPED.variables());
            open = openTasks();
            tasks.follow(open);
        }
        status = StatusRule.after(open, () -> ports.runtime().outcome(instance.id()), status);
        history.add(new HistoryEntry(
                action,
                stepName,
                by,
                ports.engine().takeConditions(instance),
                ports.engine().takeNotices(),
                tasks.takeBegun()));
    }

    private static Refusal refused(String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, key, arguments);
    }
}
