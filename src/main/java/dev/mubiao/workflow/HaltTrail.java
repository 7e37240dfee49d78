package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.Target;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what administrators do to running processes: in the targets' timelines and in the audit trail. */
@Component
class HaltTrail {

    private final Records records;
    private final ApplicationEventPublisher events;

    HaltTrail(Records records, ApplicationEventPublisher events) {
        this.records = records;
        this.events = events;
    }

    /** @return when it was done */
    Instant act(Actor by, Target target, Act act, String reason) {
        return records.act(by, target, Deed.said(act, Role.ADMINISTRATOR, null, reason, ""));
    }

    /** It goes to another step. */
    void moved(Actor by, Target target, String from, String to, String reason) {
        Instant now = records.act(by, target, Deed.said(Act.MOVE, Role.ADMINISTRATOR, null, reason, to));
        events.publishEvent(new TargetMoved(target.id(), target.name(), from, to, reason, by.loginName(), now));
    }

    void halted(Actor by, UUID subject, String what, String reason) {
        events.publishEvent(new ProcessHalted(subject, what, reason, by.loginName(), records.now()));
    }

    void resumed(Actor by, UUID subject, String what) {
        events.publishEvent(new ProcessResumed(subject, what, by.loginName(), records.now()));
    }
}
