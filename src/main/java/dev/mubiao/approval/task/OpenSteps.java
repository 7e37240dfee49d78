package dev.mubiao.approval.task;

import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.query.WorkItems;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the open step of a target that waits for a reader, with what he can do there; needed to show it to him. */
@Service
@Transactional(readOnly = true)
public class OpenSteps {

    private final TargetAccess targets;
    private final ProcessRuntime runtime;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final WorkItems items;

    OpenSteps(
            TargetAccess targets,
            ProcessRuntime runtime,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            WorkItems items) {
        this.targets = targets;
        this.runtime = runtime;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.items = items;
    }

    /** Empty if the target does not wait for the reader. @throws dev.mubiao.platform.Refusal NOT_FOUND or DENIED */
    public Optional<OpenStep> step(Actor reader, TargetId id) {
        targets.target(reader, Permission.READ, id);
        return steps(
                        reader,
                        runtime.tasks(id.value()).stream()
                                .map(taskContextLoader::of)
                                .toList())
                .stream()
                .findFirst();
    }

    /** All that wait for him of a target that he may read, whose open tasks are known, in their order. */
    public List<OpenStep> steps(Actor reader, List<TaskContext> open) {
        return open.stream().flatMap(context -> step(reader, context).stream()).toList();
    }

    private Optional<OpenStep> step(Actor reader, TaskContext context) {
        OpenTask task = context.task();
        return signingRights
                .find(reader, task, context.ownership(), context.signOff(), context.rows())
                .flatMap(signingRight -> items.open(
                                new TaskId(task.id()), signingRight.signer().assignee())
                        .map(item -> OpenStep.of(item, task.settings(), signingRight)));
    }
}
