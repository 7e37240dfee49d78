package dev.mubiao.targets.lifecycle;

import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;

/** The revision of a target that was approved last, and whose target it is. */
public record ApprovedRevision(TargetId target, UnitId unit, int revision) {}
