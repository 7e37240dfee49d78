package dev.mubiao.targets.content;

import org.jspecify.annotations.Nullable;

/** Who declares what: all single-value fields above the indicators. A form uses some of them. */
public record TargetHeader(
        @Nullable String title,
        Units units,
        Contact contact,
        Project project,
        @Nullable String overview,
        @Nullable String legalBasis) {

    public static final TargetHeader EMPTY = new TargetHeader(null, Units.NONE, Contact.NONE, Project.NONE, null, null);

    /** Who reports, carries out and supervises it, and the office in the finance department that looks after it. */
    public record Units(
            @Nullable String reporting,
            @Nullable String supervisingDepartment,
            @Nullable String implementing,
            @Nullable String financeOffice) {

        public static final Units NONE = new Units(null, null, null, null);
    }

    /** Whom to ask. */
    public record Contact(@Nullable String name, @Nullable String phone) {

        public static final Contact NONE = new Contact(null, null);
    }

    /** Which project it is, and of what kind. */
    public record Project(
            @Nullable String code,
            @Nullable String name,
            @Nullable String category,
            @Nullable String attribute,
            @Nullable String term) {

        public static final Project NONE = new Project(null, null, null, null, null);
    }
}
