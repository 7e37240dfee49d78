package dev.mubiao.directory.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Goes up from one to the next above, as from a unit to its department or from a person to his superior. */
final class ChainOfCommand {

    private ChainOfCommand() {}

    /**
     * Whether the goal is reached. What went round in a circle before circles were refused ends the search.
     *
     * @param above empty at the top
     */
    static <I> boolean leads(I from, I goal, Function<I, Optional<I>> above) {
        Set<I> seen = new HashSet<>();
        Optional<I> next = Optional.of(from);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(goal)) {
                return true;
            }
            next = above.apply(next.get());
        }
        return false;
    }
}
