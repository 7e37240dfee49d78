package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.UnitId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units and forms whose targets a release is for.
 *
 * @param units empty for all
 * @param forms ids of forms, empty for all
 */
public record ReleaseScope(Set<UnitId> units, Set<String> forms) {

    /** Everybody's. */
    public static final ReleaseScope ALL = new ReleaseScope(Set.of(), Set.of());

    public ReleaseScope {
        units = Set.copyOf(units);
        forms = Set.copyOf(forms);
    }

    public boolean general() {
        return units.isEmpty() && forms.isEmpty();
    }

    /** @param unit null for one that no release names; form likewise */
    public boolean covers(@Nullable UnitId unit, @Nullable String form) {
        return (units.isEmpty() || unit != null && units.contains(unit))
                && (forms.isEmpty() || form != null && forms.contains(form));
    }

    /** A unit says more than a form. */
    int exactness() {
        return (units.isEmpty() ? 0 : 2) + (forms.isEmpty() ? 0 : 1);
    }

    /** Its units; for all of them one that no release names. */
    Collection<@Nullable UnitId> eachUnit() {
        return units.isEmpty() ? Collections.singleton(null) : List.copyOf(units);
    }

    /** Its forms; for all of them one that no release names. */
    Collection<@Nullable String> eachForm() {
        return forms.isEmpty() ? Collections.singleton(null) : List.copyOf(forms);
    }

    String unitColumn() {
        return units.stream()
                .map(UnitId::value)
                .sorted(Comparator.naturalOrder())
                .map(UUID::toString)
                .collect(Collectors.joining(","));
    }

    String formColumn() {
        return forms.stream().sorted().collect(Collectors.joining(","));
    }

    static ReleaseScope of(String units, String forms) {
        return new ReleaseScope(
                parts(units).stream().map(id -> new UnitId(UUID.fromString(id))).collect(Collectors.toSet()),
                Set.copyOf(parts(forms)));
    }

    private static List<String> parts(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(",", -1));
    }
}
