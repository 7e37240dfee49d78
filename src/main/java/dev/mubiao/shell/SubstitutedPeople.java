package dev.mubiao.shell;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** For whom somebody substituted when a page last looked, with their names. */
final class SubstitutedPeople implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HashMap<UUID, String> names = new HashMap<>();

    /** @param actor empty if nobody is signed in */
    SubstitutedPeople(Optional<Actor> actor) {
        actor.ifPresent(this::remember);
    }

    /**
     * The names of those for whom he substitutes no more since it was last looked.
     *
     * @param now empty if nobody is signed in any more: then nothing is known of his substitutions, and none is over
     */
    List<String> over(Optional<Actor> now) {
        return now.map(this::over).orElseGet(List::of);
    }

    private List<String> over(Actor now) {
        Map<UUID, String> before = Map.copyOf(names);
        remember(now);
        return before.entrySet().stream()
                .filter(one -> !names.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void remember(Actor actor) {
        names.clear();
        for (ActiveSubstitution substitution : actor.substitutions()) {
            names.put(substitution.person().value(), substitution.name());
        }
    }
}
