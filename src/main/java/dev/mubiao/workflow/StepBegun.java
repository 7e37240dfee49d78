package dev.mubiao.workflow;

import dev.mubiao.targets.TargetId;
import java.time.Instant;

/** A step of a target's process waits, for whomever. */
public record StepBegun(TargetId target, String name, TaskId task, String step, Instant at) {}
