package dev.mubiao.workflow;

/** A task of a bulk job, with what its result is shown by. */
record BulkTask(TaskId task, String targetName, String unitName) {}
