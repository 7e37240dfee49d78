package dev.mubiao.workflow;

import dev.mubiao.directory.StandIns;
import dev.mubiao.directory.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Says one thing of one step: what is remembered of it and what is told commit together, or neither does. */
@Component
class Reminding {

    private final LateSteps steps;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Reminding(
            LateSteps steps,
            StandIns standIns,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.steps = steps;
        this.standIns = standIns;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False if it was said before, perhaps by another node just now, or if nobody is there to hear it. */
    boolean say(Tiding.Kind kind, LateSteps.Due due, Function<LateStep, Reminders.News> news, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                List<LateStep> waiting = steps.open(kind, due);
                // Before anything is told, since this is what a second node waits for.
                waiting.forEach(step -> steps.say(kind, step, now));
                return tell(kind, waiting, news, now);
            }));
        } catch (DuplicateKeyException saidBefore) {
            return false;
        }
    }

    private boolean tell(
            Tiding.Kind kind, List<LateStep> waiting, Function<LateStep, Reminders.News> news, Instant now) {
        Set<UserId> to = new HashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (LateStep step : waiting) {
            Reminders.News one = news.apply(step);
            to.addAll(one.to());
            texts.add(one.text());
        }
        if (to.isEmpty()) {
            return false;
        }
        LateStep step = waiting.get(0);
        events.publishEvent(new Tiding(
                kind,
                standIns.with(to),
                step.target(),
                step.targetName(),
                step.task(),
                step.stepName(),
                "",
                String.join("、", texts),
                now));
        return true;
    }
}
