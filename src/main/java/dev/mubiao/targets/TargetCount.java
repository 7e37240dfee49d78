package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;

/** How many targets a unit has in a state. */
public record TargetCount(UnitId unit, TargetStatus status, long number) {}
