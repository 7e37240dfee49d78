package dev.mubiao.approval.bulk;

import dev.mubiao.approval.Claims;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.Delegation;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.TaskId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the action of a bulk job on one task, by the same command as for a single task. */
@Component
class BulkCommands {

    private final Claims claims;
    private final Decisions decisions;
    private final Delegation delegation;
    private final ProcessRuntime runtime;
    private final TransactionTemplate reading;

    BulkCommands(
            Claims claims,
            Decisions decisions,
            Delegation delegation,
            ProcessRuntime runtime,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.decisions = decisions;
        this.delegation = delegation;
        this.runtime = runtime;
        this.reading = new TransactionTemplate(transactions);
    }

    /** @throws Refusal as for a single task, and INVALID if the step does not allow bulk */
    void run(CommandId command, Actor by, TaskId task, BulkOrder order) {
        if (order.verb() != BulkVerb.CLAIM) {
            requireBulk(task);
        }
        switch (order.verb()) {
            case CLAIM -> claims.claim(by, task);
            case AGREE -> decisions.decide(command, by, task, Decision.agree(order.grade(), order.opinion()));
            case RETURN -> decisions.decide(command, by, task, Decision.returned(order.opinion(), List.of()));
            case TRANSFER ->
                delegation.transfer(command, by, task, Objects.requireNonNull(order.receiver()), order.opinion());
        }
    }

    /** A task that is gone is refused by the command itself, which knows who was first. */
    private void requireBulk(TaskId task) {
        reading.executeWithoutResult(status -> runtime.task(task.value())
                .filter(open -> !open.settings().bulk())
                .map(OpenTask::name)
                .ifPresent(step -> {
                    throw new Refusal(Refusal.Kind.INVALID, "approval.bulk.notAllowed", step);
                }));
    }
}
