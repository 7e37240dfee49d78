package dev.mubiao.processadmin.migration;

import dev.mubiao.processadmin.migration.StepPair.Likeness;
import dev.mubiao.workflow.engine.StepAhead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Proposes where each step goes: to the one with the same id, else the same name, else the only one of its stage. */
final class StepPairs {

    private StepPairs() {}

    static List<StepPair> of(List<StepAhead> from, List<StepAhead> to, Map<String, Long> waiting) {
        Set<String> kept = new HashSet<>();
        from.stream()
                .map(StepAhead::key)
                .filter(key -> to.stream().anyMatch(step -> step.key().equals(key)))
                .forEach(kept::add);
        List<StepPair> pairs = new ArrayList<>();
        for (StepAhead step : from) {
            List<StepAhead> free =
                    to.stream().filter(other -> !kept.contains(other.key())).toList();
            Optional<StepAhead> named = only(
                    free,
                    other -> other.name().equals(step.name())
                            && other.settings().stage() == step.settings().stage());
            Optional<StepAhead> staged = only(
                    free, other -> other.settings().stage() == step.settings().stage());
            if (kept.contains(step.key())) {
                pairs.add(pair(step, waiting, Optional.of(step.key()), Likeness.SAME));
            } else if (named.isPresent()) {
                pairs.add(pair(step, waiting, named.map(StepAhead::key), Likeness.NAME));
            } else {
                pairs.add(pair(
                        step,
                        waiting,
                        staged.map(StepAhead::key),
                        staged.isPresent() ? Likeness.STAGE : Likeness.NONE));
            }
        }
        return pairs;
    }

    private static StepPair pair(StepAhead step, Map<String, Long> waiting, Optional<String> goal, Likeness likeness) {
        return new StepPair(step.key(), step.name(), waiting.getOrDefault(step.key(), 0L), goal, likeness);
    }

    private static Optional<StepAhead> only(List<StepAhead> steps, Predicate<StepAhead> like) {
        List<StepAhead> found = steps.stream().filter(like).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
