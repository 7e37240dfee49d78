package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;

/** A target whose process runs on the earlier version, and the step at which it waits. */
public record MigrationCandidate(
        TargetId target, String name, UnitId unit, String unitName, String form, String step) {}
