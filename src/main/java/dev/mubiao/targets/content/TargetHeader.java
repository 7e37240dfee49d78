package dev.mubiao.targets.content;

import dev.mubiao.forms.layout.Field;
import java.util.function.Function;
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

    /**
     * Of the single-value fields of a form.
     *
     * @param text what a field says, null if nothing or if the form has no such field
     */
    public static TargetHeader of(@Nullable String title, Function<Field, @Nullable String> text) {
        return new TargetHeader(
                title,
                new Units(
                        text.apply(Field.REPORTING_UNIT),
                        text.apply(Field.SUPERVISING_DEPARTMENT),
                        text.apply(Field.IMPLEMENTING_UNIT),
                        text.apply(Field.FINANCE_OFFICE)),
                new Contact(text.apply(Field.CONTACT_NAME), text.apply(Field.CONTACT_PHONE)),
                new Project(
                        text.apply(Field.PROJECT_CODE),
                        text.apply(Field.PROJECT_NAME),
                        text.apply(Field.CATEGORY),
                        text.apply(Field.ATTRIBUTE),
                        text.apply(Field.TERM)),
                text.apply(Field.OVERVIEW),
                text.apply(Field.LEGAL_BASIS));
    }

    /** What a field says; null if nothing, or if it is none of these. */
    public @Nullable String text(Field field) {
        return switch (field) {
            case REPORTING_UNIT -> units.reporting();
            case PROJECT_CODE -> project.code();
            case PROJECT_NAME -> project.name();
            case SUPERVISING_DEPARTMENT -> units.supervisingDepartment();
            case IMPLEMENTING_UNIT -> units.implementing();
            case CONTACT_NAME -> contact.name();
            case CONTACT_PHONE -> contact.phone();
            case CATEGORY -> project.category();
            case ATTRIBUTE -> project.attribute();
            case TERM -> project.term();
            case FINANCE_OFFICE -> units.financeOffice();
            case OVERVIEW -> overview;
            case LEGAL_BASIS -> legalBasis;
            default -> null;
        };
    }

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
