package dev.mubiao.workflow;

import dev.mubiao.targets.TargetEvent.TargetAdjustmentAbandoned;
import dev.mubiao.targets.TargetEvent.TargetVoided;
import dev.mubiao.targets.TargetLife;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a returned target is discarded, the process that waits for its correction ends in the same transaction; not while it is suspended. */
@Component
class EndedTargets {

    private final Course course;
    private final TargetLife life;
    private final HaltRows halts;

    EndedTargets(Course course, TargetLife life, HaltRows halts) {
        this.course = course;
        this.life = life;
        this.halts = halts;
    }

    @EventListener
    void on(TargetVoided event) {
        halts.refuse(event.target());
        course.cancel(life.target(event.target()), "voided");
    }

    @EventListener
    void on(TargetAdjustmentAbandoned event) {
        halts.refuse(event.target());
        course.cancel(life.target(event.target()), "adjustment abandoned");
    }
}
