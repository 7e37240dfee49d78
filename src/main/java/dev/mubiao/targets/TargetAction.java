package dev.mubiao.targets;

import dev.mubiao.directory.Actor;

/** Something that can be done with a target, offered on its page. Modules contribute beans of it. */
public interface TargetAction {

    /** Key of the label in the message bundles. */
    String labelKey();

    boolean appliesTo(Target target, Actor actor);

    /** Whether it is the one that the target waits for; the first such action is shown as primary. */
    default boolean primary() {
        return false;
    }

    /**
     * Does it, or asks first. What was typed has been saved before. A thrown {@link dev.mubiao.platform.Refusal} is
     * shown to the person.
     */
    void run(TargetPage page);
}
