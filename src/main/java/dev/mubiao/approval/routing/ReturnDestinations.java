package dev.mubiao.approval.routing;

import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.timeline.ApprovalHistory;
import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the steps to which a target can be returned: reviews that agreed to it, as long as no other is open beside
 * them.
 */
@Component
public class ReturnDestinations {

    private final TimelineEntries timeline;
    private final Directory directory;
    private final InstanceModifier modifier;

    ReturnDestinations(TimelineEntries timeline, Directory directory, InstanceModifier modifier) {
        this.timeline = timeline;
        this.directory = directory;
        this.modifier = modifier;
    }

    /** Names of the earlier steps by their keys, the earliest first. */
    public Map<String, String> of(Target target, OpenTask task) {
        return of(timeline.history(target.id()), task);
    }

    public Map<String, String> of(ApprovalHistory<?> history, OpenTask task) {
        Map<String, String> goals = new LinkedHashMap<>();
        history.agreedSteps()
                .filter(step -> modifier.returnable(task, step))
                .forEach(step -> goals.put(step, modifier.name(task, step)));
        return goals;
    }

    /** @throws Refusal INVALID if it leads nowhere */
    public String key(ApprovalHistory<?> history, OpenTask task, ReturnDestination destination) {
        if (destination.goal().equals(ReturnDestination.TO_PREPARER)) {
            return modifier.correction(task)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.return.noCorrection"));
        }
        List<String> earlier = new ArrayList<>(of(history, task).keySet());
        if (destination.goal().equals(ReturnDestination.TO_PREVIOUS) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1);
        }
        if (!earlier.contains(destination.goal())) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.return.nowhere", destination.goal());
        }
        return destination.goal();
    }

    /** Where a rejection leads. @throws Refusal INVALID if the model has no such end */
    public String end(OpenTask task) {
        return modifier.notPassed(task)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.reject.nowhere", task.name()));
    }

    ApprovalHistory<?> history(Target target) {
        return timeline.history(target.id());
    }

    /** Who agreed at the step last and gets it again; empty if that cannot be said, or he is gone. */
    public Optional<Person> decider(ApprovalHistory<?> history, String step) {
        return history.decider(step).map(directory::person).filter(Person::enabled);
    }
}
