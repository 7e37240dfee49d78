package dev.mubiao.approval.routing;

import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
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
    private final InstanceModifier jumps;

    ReturnDestinations(TimelineEntries timeline, Directory directory, InstanceModifier jumps) {
        this.timeline = timeline;
        this.directory = directory;
        this.jumps = jumps;
    }

    /** Names of the earlier steps by their keys, the earliest first. */
    public Map<String, String> of(Target target, OpenTask task) {
        Map<String, String> goals = new LinkedHashMap<>();
        timeline.findByTargetOrderByAtAsc(target.id().value()).stream()
                .filter(entry -> entry.act() == ApprovalAction.AGREE)
                .flatMap(entry -> entry.stepKey().stream())
                .filter(step -> jumps.returnable(task, step))
                .forEach(step -> goals.putIfAbsent(step, jumps.name(task, step)));
        return goals;
    }

    /** @throws Refusal INVALID if it leads nowhere */
    String key(Target target, OpenTask task, ReturnDestination way) {
        if (way.goal().equals(ReturnDestination.TO_PREPARER)) {
            return jumps.correction(task)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.return.noCorrection"));
        }
        List<String> earlier = new ArrayList<>(of(target, task).keySet());
        if (way.goal().equals(ReturnDestination.TO_PREVIOUS) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1);
        }
        if (!earlier.contains(way.goal())) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.return.nowhere", way.goal());
        }
        return way.goal();
    }

    /** Who agreed at the step last and gets it again; empty if that cannot be said, or he is gone. */
    Optional<Person> decider(Target target, String step) {
        return timeline.findByTargetOrderByAtAsc(target.id().value()).stream()
                .filter(entry -> entry.act() == ApprovalAction.AGREE)
                .filter(entry -> entry.stepKey().filter(step::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(entry -> directory.person(entry.behalf().orElse(entry.actor())))
                .filter(Person::enabled);
    }
}
