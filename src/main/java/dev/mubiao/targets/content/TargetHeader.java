package dev.mubiao.targets.content;

import org.jspecify.annotations.Nullable;

/** Who declares what: all single-value fields above the indicators. A form uses some of them. */
public record TargetHeader(
        @Nullable String title,
        @Nullable String reportingUnit,
        @Nullable String projectCode,
        @Nullable String projectName,
        @Nullable String supervisingDepartment,
        @Nullable String implementingUnit,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String category,
        @Nullable String attribute,
        @Nullable String term,
        @Nullable String financeOffice,
        @Nullable String overview,
        @Nullable String legalBasis) {

    public static final TargetHeader EMPTY =
            new TargetHeader(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
