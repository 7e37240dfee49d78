package dev.mubiao.approval.reminder;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.worklist.due.DueStep;
import dev.mubiao.worklist.due.DueSteps;
import dev.mubiao.worklist.due.ReminderKind;
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

/** Sends one reminder of one step: what is stored of it and the event commit together, or neither does. */
@Component
class ReminderSender {

    private final DueSteps steps;
    private final ActiveSubstitutions activeSubstitutions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReminderSender(
            DueSteps steps,
            ActiveSubstitutions activeSubstitutions,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.steps = steps;
        this.activeSubstitutions = activeSubstitutions;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False if it was said before, perhaps by another node just now, or if nobody is there to hear it. */
    boolean say(ReminderKind kind, DueSteps.Due due, Function<DueStep, Reminders.News> news, Instant now) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                List<DueStep> waiting = steps.open(kind, due);
                // Before anything is told, since this is what a second node waits for.
                waiting.forEach(step -> steps.say(kind, step, now));
                return tell(kind, waiting, news, now);
            }));
        } catch (DuplicateKeyException saidBefore) {
            return false;
        }
    }

    private boolean tell(
            ReminderKind kind, List<DueStep> waiting, Function<DueStep, Reminders.News> news, Instant now) {
        Set<PersonId> to = new HashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (DueStep step : waiting) {
            Reminders.News one = news.apply(step);
            to.addAll(one.to());
            texts.add(one.text());
        }
        if (to.isEmpty()) {
            return false;
        }
        DueStep step = waiting.get(0);
        events.publishEvent(new NoticeRequested(
                NoticeRequested.Kind.valueOf(kind.name()),
                activeSubstitutions.with(to),
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
