package dev.mubiao.workflow.engine;

/** A step that a process will come to if everybody agrees. */
public record StepAhead(String key, String name, StepSettings settings) {}
