package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways back: to which earlier steps a target can be returned, and which decision can be taken back. */
@Component
class Afterthoughts {

    private final ReturnGoals goals;
    private final LatestDecision latest;
    private final Course course;
    private final HaltRows halts;

    Afterthoughts(ReturnGoals goals, LatestDecision latest, Course course, HaltRows halts) {
        this.goals = goals;
        this.latest = latest;
        this.course = course;
        this.halts = halts;
    }

    /** Whether the target is suspended, so that there is no way at all. */
    boolean halted(TargetId target) {
        return halts.of(target).isPresent();
    }

    Map<String, String> goals(Target target, OpenTask task) {
        return goals.of(target, task);
    }

    /** The actor's own decision that is the latest, if its step lets him take it back. */
    Optional<TaskId> undoable(Actor actor, Target target) {
        TargetId id = target.id();
        if (course.open(id).isEmpty()) {
            return Optional.empty();
        }
        return latest.by(actor, id)
                .filter(entry -> !latest.edited(entry, target))
                .flatMap(TimelineEntry::task)
                .filter(task -> course.past(task, id).settings().verbs().contains(StepVerb.TAKE_BACK));
    }
}
