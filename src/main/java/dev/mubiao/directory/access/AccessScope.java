package dev.mubiao.directory.access;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a permission reaches for an actor: over which units and offices.
 *
 * @param everything no limit; the sets do not matter then
 * @param units units themselves
 * @param departments departments whose subordinate units are reached
 * @param offices offices whose units are reached
 */
public record AccessScope(boolean everything, Set<UnitId> units, Set<UnitId> departments, Set<OfficeId> offices) {

    public boolean covers(BudgetUnit unit) {
        return everything
                || units.contains(unit.id())
                || unit.supervisingDepartment().filter(departments::contains).isPresent()
                || offices.contains(unit.office());
    }

    AccessScope with(AccessScope other) {
        return new AccessScope(
                everything || other.everything,
                union(units, other.units),
                union(departments, other.departments),
                union(offices, other.offices));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
