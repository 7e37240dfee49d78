package dev.mubiao.approval;

import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.TaskId;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** Claims a task of a role pool, and releases it. */
@Service
public class Claims {

    private final CommandRunner commandRunner;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final ProcessRuntime runtime;
    private final Gate gate;

    Claims(
            CommandRunner commandRunner,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            ProcessRuntime runtime,
            Gate gate) {
        this.commandRunner = commandRunner;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.runtime = runtime;
        this.gate = gate;
    }

    /**
     * Takes a step for oneself, or for whom one stands in. Does nothing if he holds it already, or if it waits for him
     * in person.
     *
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who was first
     */
    public void claim(Actor by, TaskId id) {
        change(by, id, (context, signingRight) -> {
            boolean pool = signingRight.signer().person().isEmpty();
            if (pool && context.task().claimedBy().isEmpty()) {
                runtime.claim(context.task(), by.id().value());
            }
        });
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who holds it */
    public void release(Actor by, TaskId id) {
        change(by, id, (context, signingRight) -> {
            if (context.task().claimedBy().isPresent()) {
                runtime.release(context.task());
            }
        });
    }

    /** Puts back what somebody holds who is away or has left. @throws Refusal DENIED, NOT_FOUND */
    public void free(Actor administrator, TaskId id) {
        gate.check(administrator, Permission.ADMINISTER);
        commandRunner.run(
                () -> {
                    runtime.release(taskContextLoader.open(administrator, id).task());
                    return id;
                },
                () -> taskContextLoader.late(administrator, id));
    }

    private void change(Actor by, TaskId id, BiConsumer<TaskContext, SigningRight> change) {
        commandRunner.run(
                () -> {
                    TaskContext context = taskContextLoader.open(by, id);
                    SigningRight signingRight = signingRights.take(
                            by, context.task(), context.ownership(), context.signOff(), context.rows());
                    change.accept(context, signingRight);
                    return id;
                },
                () -> taskContextLoader.late(by, id));
    }
}
