package dev.mubiao.targets;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.Actor;
import java.util.Optional;

/** Keeps a target where it is: its page says why, and offers no action. Modules contribute beans of it. */
public interface TargetHold {

    /** Why nothing can be done with the target now; empty if it is free. */
    Optional<Component> note(Target target, Actor actor);
}
