package dev.mubiao.forms;

/**
 * Which form a target follows: it keeps the version that it began with.
 *
 * @param id of the form definition, for instance {@code changshou-2026}
 * @param version 1 or more
 */
public record FormKey(String id, int version, FormKind kind) {

    /** The first version of a form. */
    public static FormKey first(String id, FormKind kind) {
        return new FormKey(id, FormDefinition.FIRST_VERSION, kind);
    }
}
