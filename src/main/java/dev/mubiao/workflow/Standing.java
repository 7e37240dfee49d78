package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.StandIn;
import dev.mubiao.directory.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that make work somebody's own: he is the person it belongs to, he is of the pile it lies on, or he
 * stands in for such a one.
 *
 * @param principal to whom the work belongs
 * @param behalf in whose place he does it; null for his own
 */
record Standing(Principal principal, @Nullable StandIn behalf) {

    /** His own first, then what he does for others. */
    static List<Standing> of(Actor actor) {
        List<Standing> all = new ArrayList<>();
        Principal.keysOf(actor).forEach(key -> all.add(new Standing(new Principal(key), null)));
        for (StandIn place : actor.standIns()) {
            Principal.keysOf(place.person(), place.grants()).stream()
                    .map(Principal::new)
                    .filter(principal -> place.whole() || principal.person().isEmpty())
                    // The pile that he is of himself is his own work.
                    .filter(principal ->
                            all.stream().noneMatch(own -> own.principal().equals(principal)))
                    .forEach(principal -> all.add(new Standing(principal, place)));
        }
        return all;
    }

    /** Whether it reaches work that arrived then. */
    boolean reaches(Instant receivedAt) {
        return behalf == null || !receivedAt.isBefore(behalf.since());
    }

    /** Whoever's claim on the work is his own. */
    UserId holder(UserId actor) {
        return behalf == null ? actor : behalf.person();
    }

    /** Which rows of the principal are open to him, in SQL over {@code work_item}; {@code :me} is the actor. */
    String condition() {
        return behalf == null
                ? "(claimed_by is null or claimed_by = :me) and (barred_id is null or barred_id <> :me)"
                : """
                        (claimed_by is null or claimed_by = :me or claimed_by = :%1$s)
                        and (barred_id is null or barred_id <> :me and barred_id <> :%1$s) and received_at >= :since_%1$s
                        """.formatted(parameter(behalf));
    }

    /** The parameters of the condition but for the actor. */
    Map<String, Object> parameters() {
        return behalf == null
                ? Map.of()
                : Map.of(
                        parameter(behalf),
                        behalf.person().value(),
                        "since_" + parameter(behalf),
                        behalf.since().atOffset(ZoneOffset.UTC));
    }

    private static String parameter(StandIn absent) {
        return "away" + absent.person().value().toString().replace("-", "");
    }
}
