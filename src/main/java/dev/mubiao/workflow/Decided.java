package dev.mubiao.workflow;

import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;

/** What came of a decision. */
public record Decided(TargetId target, TargetStatus status) {}
