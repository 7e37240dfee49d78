package dev.mubiao.directory.substitution;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is entered when a substitute is appointed.
 *
 * @param person who is away
 * @param from first day, in the zone of {@link WorkingCalendar#ZONE}
 * @param to last day
 * @param roles the roles whose work the deputy does, empty for all work
 * @param openWork whether work that waits already on the first day is included
 */
public record SubstitutionDetails(
        PersonId person, PersonId deputy, LocalDate from, LocalDate to, Set<Role> roles, boolean openWork) {
    public SubstitutionDetails {
        roles = Set.copyOf(roles);
    }
}
