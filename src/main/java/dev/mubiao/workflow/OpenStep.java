package dev.mubiao.workflow;

import dev.mubiao.workflow.engine.StepSettings;

/** A step that the reader can do: its line in the inbox, and how it is to be handled. */
public record OpenStep(WorkItem item, StepSettings settings) {

    public TaskId task() {
        return new TaskId(java.util.Objects.requireNonNull(item.task()).value());
    }
}
