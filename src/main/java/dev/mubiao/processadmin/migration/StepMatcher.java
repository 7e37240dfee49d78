package dev.mubiao.processadmin.migration;

import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.processadmin.migration.ProposedStepMapping.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Matches the steps of two versions: by id, else by name, else the only one of the same stage. */
final class StepMatcher {

    private StepMatcher() {}

    static List<ProposedStepMapping> of(List<ProcessStep> from, List<ProcessStep> to, Map<String, Long> waiting) {
        Set<String> kept = new HashSet<>();
        from.stream()
                .map(ProcessStep::key)
                .filter(key -> to.stream().anyMatch(step -> step.key().equals(key)))
                .forEach(kept::add);
        List<ProposedStepMapping> mappings = new ArrayList<>();
        for (ProcessStep step : from) {
            List<ProcessStep> free =
                    to.stream().filter(other -> !kept.contains(other.key())).toList();
            Optional<ProcessStep> named = only(
                    free,
                    other -> other.name().equals(step.name())
                            && other.settings().stage() == step.settings().stage());
            Optional<ProcessStep> staged = only(
                    free, other -> other.settings().stage() == step.settings().stage());
            if (kept.contains(step.key())) {
                mappings.add(pair(step, waiting, Optional.of(step.key()), Likeness.SAME));
            } else if (named.isPresent()) {
                mappings.add(pair(step, waiting, named.map(ProcessStep::key), Likeness.NAME));
            } else {
                mappings.add(pair(
                        step,
                        waiting,
                        staged.map(ProcessStep::key),
                        staged.isPresent() ? Likeness.STAGE : Likeness.NONE));
            }
        }
        return mappings;
    }

    private static ProposedStepMapping pair(
            ProcessStep step, Map<String, Long> waiting, Optional<String> goal, Likeness likeness) {
        return new ProposedStepMapping(step.key(), step.name(), waiting.getOrDefault(step.key(), 0L), goal, likeness);
    }

    private static Optional<ProcessStep> only(List<ProcessStep> steps, Predicate<ProcessStep> like) {
        List<ProcessStep> found = steps.stream().filter(like).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
