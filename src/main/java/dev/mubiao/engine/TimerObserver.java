package dev.mubiao.engine;

import java.util.UUID;

/**
 * Is told when a timer moves the process of a target, in the transaction of the timer's job: what fails there lets the
 * job fail, to be tried again. The module that keeps the state of targets in step with their processes implements it.
 */
public interface TimerObserver {

    /** The timer is due, and the process has not moved yet: the moment to lock the target. */
    void firing(UUID target);

    /** The process has moved, and what began and ended by that can be read. */
    void fired(UUID target, String process);
}
