package dev.mubiao.directory;

import dev.mubiao.platform.Lengths;
import dev.mubiao.platform.text.Cleaning;

/** What an administrator enters about a business office. */
public record OfficeDetails(String code, String name) {

    public OfficeDetails {
        code = Lengths.require(Cleaning.said(code), UnitDetails.LONGEST_CODE, "directory.admin.code");
        name = Lengths.require(Cleaning.said(name), UnitDetails.LONGEST_NAME, "directory.admin.office.name");
    }
}
