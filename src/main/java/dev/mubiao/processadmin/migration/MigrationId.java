package dev.mubiao.processadmin.migration;

import java.util.UUID;

/** Identifies a migration. */
public record MigrationId(UUID value) {}
