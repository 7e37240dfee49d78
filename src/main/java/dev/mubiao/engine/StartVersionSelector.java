package dev.mubiao.engine;

import java.util.Optional;
import java.util.UUID;

/**
 * Selects the version of the office's own on which a target's process starts. The module that keeps releases
 * implements it; it is asked within the transaction of the start.
 */
public interface StartVersionSelector {

    /** Id of a process definition; empty if the office has released none for the target: then the shipped one. */
    Optional<String> modelFor(UUID target);
}
