package dev.mubiao.directory;

import dev.mubiao.platform.Lengths;

/** What an administrator enters about a business office. */
public record OfficeDetails(String code, String name) {

    public OfficeDetails {
        Lengths.require(code, UnitDetails.LONGEST_CODE, "directory.admin.code");
        Lengths.require(name, UnitDetails.LONGEST_NAME, "directory.admin.office.name");
    }
}
