package dev.mubiao.bpmn;

/**
 * How a process ends for its target, as an end event says it in its property {@code outcome}. Needed when a process
 * has ended.
 */
public enum Outcome {
    PUBLISHED,
    NOT_PASSED
}
