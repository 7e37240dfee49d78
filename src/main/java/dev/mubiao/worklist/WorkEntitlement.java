package dev.mubiao.worklist;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why work is open to somebody: he is its assignee, holds the role of its pool, or substitutes for such a person.
 * {@code assignee} is that of the work, {@code behalf} the absent person for whom he does it, null for his
 * own.
 */
public record WorkEntitlement(Assignee assignee, @Nullable ActiveSubstitution behalf) {

    /** His own first, then what he does for others. */
    public static List<WorkEntitlement> of(Actor actor) {
        List<WorkEntitlement> all = new ArrayList<>();
        Assignee.allOf(actor).forEach(assignee -> all.add(new WorkEntitlement(assignee, null)));
        for (ActiveSubstitution place : actor.substitutions()) {
            Assignee.allOf(place.person(), place.grants()).stream()
                    .filter(assignee -> place.whole() || assignee.person().isEmpty())
                    // A role pool that he is in himself is his own work.
                    .filter(assignee ->
                            all.stream().noneMatch(own -> own.assignee().equals(assignee)))
                    .forEach(assignee -> all.add(new WorkEntitlement(assignee, place)));
        }
        return all;
    }

    /** Whether it reaches work that arrived then. */
    public boolean reaches(Instant receivedAt) {
        return behalf == null || !receivedAt.isBefore(behalf.since());
    }

    /** Whoever's claim on the work is his own. */
    public PersonId holder(PersonId actor) {
        return behalf == null ? actor : behalf.person();
    }

    /** Which rows of the assignee are open to him, in SQL over {@code work_item}; {@code :me} is the actor. */
    public String condition() {
        return behalf == null
                ? "(claimed_by is null or claimed_by = :me) and (barred_id is null or barred_id <> :me)"
                : """
                        (claimed_by is null or claimed_by = :me or claimed_by = :%1$s)
                        and (barred_id is null or barred_id <> :me and barred_id <> :%1$s) and received_at >= :since_%1$s
                        """.formatted(parameter(behalf));
    }

    /** The parameters of the condition but for the actor. */
    public Map<String, Object> parameters() {
        return behalf == null
                ? Map.of()
                : Map.of(
                        parameter(behalf),
                        behalf.person().value(),
                        "since_" + parameter(behalf),
                        behalf.since().atOffset(ZoneOffset.UTC));
    }

    private static String parameter(ActiveSubstitution absent) {
        return "away" + absent.person().value().toString().replace("-", "");
    }
}
