package dev.mubiao.approval;

import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Publishes approved targets, several at once. */
@Service
public class Publications {

    private final CommandRunner commandRunner;
    private final TargetLock lock;
    private final ApprovalProcess approvalProcess;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final DecisionExecutor decisionExecutor;
    private final TargetAccess access;

    Publications(
            CommandRunner commandRunner,
            TargetLock lock,
            ApprovalProcess approvalProcess,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            DecisionExecutor decisionExecutor,
            TargetAccess access) {
        this.commandRunner = commandRunner;
        this.lock = lock;
        this.approvalProcess = approvalProcess;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.decisionExecutor = decisionExecutor;
        this.access = access;
    }

    /** Each target is a transaction of its own: what one refuses does not hold up the others. */
    public List<PublicationResult> publish(CommandId command, Actor by, List<TargetId> targets) {
        return new LinkedHashSet<>(targets)
                .stream().map(target -> publish(command, by, target)).toList();
    }

    private PublicationResult publish(CommandId command, Actor by, TargetId id) {
        try {
            return commandRunner.once(
                    derived(command, id),
                    by,
                    "publish " + id.value(),
                    PublicationResult.class,
                    now -> publish(now, id),
                    now -> overtaken(now, id));
        } catch (Refusal refusal) {
            return PublicationResult.refused(id, refusal);
        }
    }

    private PublicationResult publish(Actor by, TargetId id) {
        lock.take(id);
        access.target(by, Permission.PUBLISH, id);
        OpenTask task = approvalProcess.open(id, Stage.PUBLICATION).orElseThrow(() -> overtaken(by, id));
        TaskContext context = taskContextLoader.of(task);
        SigningRight signingRight =
                signingRights.take(by, task, context.ownership(), context.signOff(), context.rows());
        decisionExecutor.sign(by, context, signingRight, Decision.published());
        return PublicationResult.published(id);
    }

    private Refusal overtaken(Actor by, TargetId id) {
        Target target = access.target(by, Permission.PUBLISH, id);
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "approval.publication.notApproved",
                target.name(),
                target.changedBy(),
                target.changedAt());
    }

    /** One command of the caller is one for each target. */
    private static CommandId derived(CommandId command, TargetId target) {
        String name = command.value() + "/" + target.value();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
