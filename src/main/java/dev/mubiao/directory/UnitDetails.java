package dev.mubiao.directory;

import dev.mubiao.platform.text.Cleaning;
import org.jspecify.annotations.Nullable;

/** What an administrator enters about a unit. */
public record UnitDetails(
        String code, String name, @Nullable UnitId supervisingDepartment, OfficeId office) {

    public UnitDetails {
        code = Cleaning.said(code);
        name = Cleaning.said(name);
    }
}
