package dev.mubiao.approval.notice;

import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;

/** Event: a step of a target's process waits for somebody. */
public record StepBegun(TargetId target, String name, TaskId task, String step, Instant at) {}
