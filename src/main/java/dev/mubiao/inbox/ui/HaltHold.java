package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetHold;
import dev.mubiao.workflow.Halts;
import java.util.Optional;

/** A suspended target goes nowhere until an administrator resumes it. */
@org.springframework.stereotype.Component
class HaltHold implements TargetHold {

    private final Halts halts;

    HaltHold(Halts halts) {
        this.halts = halts;
    }

    @Override
    public Optional<Component> note(Target target, Actor actor) {
        return halts.of(actor, target.id()).map(HaltNote::new);
    }
}
