package dev.mubiao.workflow.engine;

import java.util.Optional;
import java.util.UUID;

/** Says on which of the office's own models a target's process starts. Asked within the transaction of the start. */
public interface ModelChoice {

    /** Id of a process definition; empty if the office has released none for the target: then the shipped one. */
    Optional<String> modelFor(UUID target);
}
