package dev.mubiao.directory;

import java.time.LocalDate;
import java.util.Set;

/**
 * A deputy as he is appointed.
 *
 * @param person who is away
 * @param from first day, in the zone of {@link WorkingCalendar#ZONE}
 * @param to last day
 * @param roles the roles whose work the deputy does, empty for all work
 * @param openWork whether work that waits already on the first day is included
 */
public record DeputyFacts(
        UserId person, UserId deputy, LocalDate from, LocalDate to, Set<Role> roles, boolean openWork) {
    public DeputyFacts {
        roles = Set.copyOf(roles);
    }
}
