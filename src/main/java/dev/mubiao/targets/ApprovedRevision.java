package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;

/** The revision of a target that was approved last, and whose target it is. */
public record ApprovedRevision(TargetId target, UnitId unit, int revision) {}
