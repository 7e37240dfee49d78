package dev.mubiao.engine;

import java.util.UUID;

/**
 * Is told, soon after the transaction was rolled back and outside of it, that the process of a target ran away. The
 * module that can suspend targets implements it.
 */
public interface RunawayObserver {

    /** @param step the name of the element at which it was stopped */
    void ranAway(UUID target, String step);
}
