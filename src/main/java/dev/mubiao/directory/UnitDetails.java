package dev.mubiao.directory;

import org.jspecify.annotations.Nullable;

/** What an administrator enters about a unit. */
public record UnitDetails(
        String code, String name, @Nullable UnitId supervisingDepartment, OfficeId office) {}
