package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.Component;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetActionBlocker;
import java.util.Optional;

/** Shows on a suspended target why nothing can be done with it until an administrator resumes it. */
@org.springframework.stereotype.Component
public class SuspensionBlocker implements TargetActionBlocker {

    private final Suspensions suspensions;

    SuspensionBlocker(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public Optional<Component> note(Target target, Actor actor) {
        return suspensions.of(actor, target.id()).map(SuspensionNote::new);
    }
}
