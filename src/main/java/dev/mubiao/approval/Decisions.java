package dev.mubiao.approval;

import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.DecisionRules;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.TaskId;
import org.springframework.stereotype.Service;

/** Decides at a review step; needed to agree, return or reject. */
@Service
public class Decisions {

    private final CommandRunner commandRunner;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final DecisionExecutor decisionExecutor;
    private final Remarks remarks;

    Decisions(
            CommandRunner commandRunner,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            DecisionExecutor decisionExecutor,
            Remarks remarks) {
        this.commandRunner = commandRunner;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.decisionExecutor = decisionExecutor;
        this.remarks = remarks;
    }

    /**
     * @throws Refusal INVALID if the decision does not fit the step, DENIED, NOT_FOUND, or CONFLICT naming who decided
     *     or claimed the task before, and when
     */
    public DecisionResult decide(CommandId command, Actor by, TaskId task, Decision decision) {
        return commandRunner.once(
                command,
                by,
                "decide " + task.value(),
                DecisionResult.class,
                now -> decide(now, taskContextLoader.open(now, task), decision),
                now -> taskContextLoader.late(now, task));
    }

    private DecisionResult decide(Actor by, TaskContext context, Decision decision) {
        OpenTask task = context.task();
        Target target = context.target();
        SigningRight signingRight =
                signingRights.take(by, task, context.ownership(), context.signOff(), context.rows());
        DecisionRules.requireReview(task.settings(), task.name());
        boolean reply = signingRight.signer().kind() == Approver.Kind.DELEGATE;
        if (reply && decision.verb() != StepVerb.AGREE) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.decision.delegate");
        }
        Decision complete = reply ? decision : DecisionRules.complete(decision, task.settings());
        if (!complete.cells().isEmpty()) {
            remarks.fromDecision(by, target, complete.cells());
        }
        decisionExecutor.sign(by, context, signingRight, complete);
        return new DecisionResult(target.id(), target.status());
    }
}
