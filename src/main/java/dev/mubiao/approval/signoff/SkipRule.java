package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepSettings.WhenSubmitter;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.worklist.Assignee;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells which steps need nobody: those whose assignees have all agreed to the same revision at another step, where the
 * step says that once is enough, and those that nobody is asked at since only the submitter would decide.
 */
public final class SkipRule {

    private SkipRule() {}

    /**
     * Reads no more than it needs.
     *
     * @param waiting for whom the step waits, now or in their turn
     * @param agreed who agreed to the latest revision
     * @param people everybody who could decide for an assignee
     */
    public static boolean needless(
            StepSettings step,
            Supplier<List<Assignee>> waiting,
            Supplier<Set<PersonId>> agreed,
            Function<Assignee, List<Person>> people) {
        if (!step.stage().review() || !step.once() && step.whenSubmitter() != WhenSubmitter.SKIP) {
            return false;
        }
        List<Assignee> assignees = waiting.get();
        if (assignees.isEmpty()) {
            return true;
        }
        if (!step.once()) {
            return false;
        }
        Set<PersonId> asked = assignees.stream()
                .flatMap(assignee -> people.apply(assignee).stream())
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
        return !asked.isEmpty() && agreed.get().containsAll(asked);
    }
}
