package dev.mubiao.bpmn.lint;

import java.util.Set;

/**
 * Answers what the lint must know of the processes that a model calls. The module that knows what is deployed
 * implements it.
 */
@FunctionalInterface
public interface CalledProcesses {

    /** @param key the key of a process, which there may be or not */
    CalledProcess find(String key);

    /** What is known of the process with a key. */
    record CalledProcess(boolean exists, Set<String> calls) {}
}
