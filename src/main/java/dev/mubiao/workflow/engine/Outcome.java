package dev.mubiao.workflow.engine;

/** With what a process ends: an end event says it in its property {@code outcome}. */
public enum Outcome {
    PUBLISHED,
    NOT_PASSED
}
