package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the time and what was done. */
@Component
class Herald {

    private final ApplicationEventPublisher events;
    private final Desk desk;

    Herald(ApplicationEventPublisher events, Desk desk) {
        this.events = events;
        this.desk = desk;
    }

    Instant now() {
        return desk.now();
    }

    void done(Actor by, Target target, OpenTask task, Act act, Instant at) {
        events.publishEvent(new StepDone(target.id(), target.name(), task.name(), act, by.loginName(), at));
    }
}
