package dev.mubiao.targets;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.Actor;
import java.util.Optional;

/**
 * Blocks all actions on a target and says on its page why. Modules contribute beans of it, for instance while its
 * process is suspended.
 */
public interface TargetActionBlocker {

    /** Why nothing can be done with the target now; empty if it is free. */
    Optional<Component> note(Target target, Actor actor);
}
