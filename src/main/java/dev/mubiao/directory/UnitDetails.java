package dev.mubiao.directory;

import dev.mubiao.platform.Lengths;
import dev.mubiao.platform.text.Cleaning;
import org.jspecify.annotations.Nullable;

/** What an administrator enters about a unit. */
public record UnitDetails(
        String code, String name, @Nullable UnitId supervisingDepartment, OfficeId office) {

    /** Characters of the code of a unit or an office, at most. */
    public static final int LONGEST_CODE = 40;

    /** Characters of the name of a unit or an office, at most. */
    public static final int LONGEST_NAME = 200;

    public UnitDetails {
        code = Cleaning.said(code);
        name = Cleaning.said(name);
        Lengths.require(code, LONGEST_CODE, "directory.admin.code");
        Lengths.require(name, LONGEST_NAME, "directory.admin.unit.name");
    }
}
