package dev.mubiao.directory;

import java.util.Set;

/**
 * How far a verb reaches for an actor.
 *
 * @param everything no limit; the sets do not matter then
 * @param units units themselves
 * @param departments departments whose subordinate units are reached
 * @param offices offices whose units are reached
 */
public record Reach(boolean everything, Set<UnitId> units, Set<UnitId> departments, Set<OfficeId> offices) {

    public boolean covers(BudgetUnit unit) {
        return everything
                || units.contains(unit.id())
                || unit.supervisingDepartment().filter(departments::contains).isPresent()
                || offices.contains(unit.office());
    }
}
