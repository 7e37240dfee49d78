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
        code = Lengths.require(Cleaning.said(code), LONGEST_CODE, "directory.admin.code");
        name = Lengths.require(Cleaning.said(name), LONGEST_NAME, "directory.admin.unit.name");
    }
}
