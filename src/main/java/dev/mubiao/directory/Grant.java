package dev.mubiao.directory;

import org.jspecify.annotations.Nullable;

/** A role given to a person, for the unit or office that the role's scope asks for. */
public record Grant(
        Role role, @Nullable UnitId unit, @Nullable OfficeId office) {

    /** @throws IllegalArgumentException if the scope does not fit the role */
    public Grant {
        boolean fits = switch (role.scope()) {
            case UNIT -> unit != null && office == null;
            case OFFICE -> unit == null && office != null;
            case NONE -> unit == null && office == null;
        };
        if (!fits) {
            throw new IllegalArgumentException("scope does not fit role " + role);
        }
    }

    public static Grant of(Role role) {
        return new Grant(role, null, null);
    }

    public static Grant of(Role role, UnitId unit) {
        return new Grant(role, unit, null);
    }

    public static Grant of(Role role, OfficeId office) {
        return new Grant(role, null, office);
    }
}
