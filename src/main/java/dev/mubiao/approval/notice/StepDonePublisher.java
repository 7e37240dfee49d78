package dev.mubiao.approval.notice;

import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.DeadlineClock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes {@link StepDone} events. */
@Component
public class StepDonePublisher {

    private final ApplicationEventPublisher events;
    private final DeadlineClock deadlineClock;

    StepDonePublisher(ApplicationEventPublisher events, DeadlineClock deadlineClock) {
        this.events = events;
        this.deadlineClock = deadlineClock;
    }

    public Instant now() {
        return deadlineClock.now();
    }

    public void done(Actor by, Target target, OpenTask task, ApprovalAction approvalAction, Instant at) {
        events.publishEvent(new StepDone(target.id(), target.name(), task.name(), approvalAction, by.loginName(), at));
    }
}
