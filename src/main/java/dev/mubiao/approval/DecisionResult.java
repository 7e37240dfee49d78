package dev.mubiao.approval;

import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;

/** The status of a target after a decision or after it was taken back. */
public record DecisionResult(TargetId target, TargetStatus status) {}
