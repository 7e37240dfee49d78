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
        change(by, id, (now, context, signingRight) -> {
            boolean pool = signingRight.signer().person().isEmpty();
            if (pool && context.task().claimedBy().isEmpty()) {
                runtime.claim(context.task(), now.id().value());
            }
        });
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who holds it */
    public void release(Actor by, TaskId id) {
        change(by, id, (now, context, signingRight) -> {
            if (context.task().claimedBy().isPresent()) {
                runtime.release(context.task());
            }
        });
    }

    /** Puts back what somebody holds who is away or has left. @throws Refusal DENIED, NOT_FOUND */
    public void free(Actor administrator, TaskId id) {
        commandRunner.run(
                administrator,
                now -> {
                    gate.check(now, Permission.ADMINISTER);
                    runtime.release(taskContextLoader.open(now, id).task());
                    return id;
                },
                now -> taskContextLoader.late(now, id));
    }

    /** What the holder of a step, or who may become it, does to it. */
    private interface Change {
        void apply(Actor by, TaskContext context, SigningRight signingRight);
    }

    private void change(Actor by, TaskId id, Change change) {
        commandRunner.run(
                by,
                now -> {
                    TaskContext context = taskContextLoader.open(now, id);
                    SigningRight signingRight = signingRights.take(
                            now, context.task(), context.ownership(), context.signOff(), context.rows());
                    change.apply(now, context, signingRight);
                    return id;
                },
                now -> taskContextLoader.late(now, id));
    }
}
