package dev.mubiao.approval.notice;

import dev.mubiao.worklist.TaskId;

/** Event: a step waits for nobody any more, in whatever way it ended. */
public record StepEnded(TaskId task) {}
