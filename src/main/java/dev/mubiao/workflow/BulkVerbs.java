package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.OpenTask;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The verbs of bulk jobs, each the same command as for a single task. */
@Component
class BulkVerbs {

    private final Claims claims;
    private final Decisions decisions;
    private final Referrals referrals;
    private final Course course;
    private final TransactionTemplate reading;

    BulkVerbs(
            Claims claims,
            Decisions decisions,
            Referrals referrals,
            Course course,
            PlatformTransactionManager transactions) {
        this.claims = claims;
        this.decisions = decisions;
        this.referrals = referrals;
        this.course = course;
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
                referrals.transfer(command, by, task, Objects.requireNonNull(order.receiver()), order.opinion());
        }
    }

    /** A task that is gone is refused by the command itself, which knows who was first. */
    private void requireBulk(TaskId task) {
        reading.executeWithoutResult(status -> course.open(task)
                .filter(open -> !open.settings().bulk())
                .map(OpenTask::name)
                .ifPresent(step -> {
                    throw new Refusal(Refusal.Kind.INVALID, "workflow.bulk.notAllowed", step);
                }));
    }
}
