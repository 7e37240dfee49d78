package dev.mubiao.approval.task;

import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.query.WorkItemQueries;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the open step of a target that waits for a reader, with what he can do there; needed to show it to him. */
@Service
@Transactional(readOnly = true)
public class OpenSteps {

    private final TargetAccess targets;
    private final ApprovalProcess approvalProcess;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final WorkItemQueries items;

    OpenSteps(
            TargetAccess targets,
            ApprovalProcess approvalProcess,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            WorkItemQueries items) {
        this.targets = targets;
        this.approvalProcess = approvalProcess;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.items = items;
    }

    /** Empty if the target does not wait for the reader. @throws dev.mubiao.platform.Refusal NOT_FOUND or DENIED */
    public Optional<OpenStep> step(Actor reader, TargetId id) {
        Target target = targets.target(reader, Permission.READ, id);
        return step(
                reader,
                target,
                approvalProcess.open(id).stream().map(taskContextLoader::work).toList());
    }

    /** The same of a target that he may read, whose open tasks are known. */
    public Optional<OpenStep> step(Actor reader, Target target, List<TaskContextLoader.Work> open) {
        return open.stream()
                .flatMap(work -> step(reader, target, work).stream())
                .findFirst();
    }

    private Optional<OpenStep> step(Actor reader, Target target, TaskContextLoader.Work work) {
        OpenTask task = work.task();
        return signingRights
                .find(reader, task, target, work.signing(), work.rows())
                .flatMap(signingRight -> items.open(
                                new TaskId(task.id()), signingRight.signer().principal())
                        .map(item -> OpenStep.of(item, task.settings(), signingRight)));
    }
}
