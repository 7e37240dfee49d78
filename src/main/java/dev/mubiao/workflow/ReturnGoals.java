package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessJumps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps to which a target can be returned: reviews that agreed to it, as long as no other is open beside them. */
@Component
class ReturnGoals {

    private final TimelineEntries timeline;
    private final Directory directory;
    private final ProcessJumps jumps;

    ReturnGoals(TimelineEntries timeline, Directory directory, ProcessJumps jumps) {
        this.timeline = timeline;
        this.directory = directory;
        this.jumps = jumps;
    }

    /** Names of the earlier steps by their keys, the earliest first. */
    Map<String, String> of(Target target, OpenTask task) {
        Map<String, String> goals = new LinkedHashMap<>();
        timeline.findByTargetOrderByAtAsc(target.id().value()).stream()
                .filter(entry -> entry.act() == Act.AGREE)
                .flatMap(entry -> entry.stepKey().stream())
                .filter(step -> jumps.returnable(task, step))
                .forEach(step -> goals.putIfAbsent(step, jumps.name(task, step)));
        return goals;
    }

    /** @throws Refusal INVALID if it leads nowhere */
    String key(Target target, OpenTask task, ReturnWay way) {
        if (way.goal().equals(ReturnWay.TO_PREPARER)) {
            return jumps.correction(task)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "workflow.return.noCorrection"));
        }
        List<String> earlier = new ArrayList<>(of(target, task).keySet());
        if (way.goal().equals(ReturnWay.TO_PREVIOUS) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1);
        }
        if (!earlier.contains(way.goal())) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.return.nowhere", way.goal());
        }
        return way.goal();
    }

    /** Who agreed at the step last and gets it again; empty if that cannot be said, or he is gone. */
    Optional<Person> decider(Target target, String step) {
        return timeline.findByTargetOrderByAtAsc(target.id().value()).stream()
                .filter(entry -> entry.act() == Act.AGREE)
                .filter(entry -> entry.stepKey().filter(step::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(entry -> directory.person(entry.behalf().orElse(entry.actor())))
                .filter(Person::enabled);
    }
}
