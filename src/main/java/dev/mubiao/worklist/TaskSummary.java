package dev.mubiao.worklist;

/** A task with the names of its target and unit; needed to show it when its row may be gone. */
public record TaskSummary(TaskId task, String targetName, String unitName) {}
