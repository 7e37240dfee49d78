package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import org.springframework.stereotype.Service;

/** Undoing one's own latest decision as long as nobody has acted on it (取回). */
@Service
public class TakeBacks {

    private final Commands commands;
    private final Course course;
    private final LatestDecision latest;
    private final Unsigning unsigning;
    private final Conflicts conflicts;

    TakeBacks(Commands commands, Course course, LatestDecision latest, Unsigning unsigning, Conflicts conflicts) {
        this.commands = commands;
        this.course = course;
        this.latest = latest;
        this.unsigning = unsigning;
        this.conflicts = conflicts;
    }

    /**
     * @param task the one that he decided
     * @throws Refusal NOT_FOUND, DENIED, INVALID if the step does not offer it, or CONFLICT naming who acted since
     */
    public Decided takeBack(CommandId command, Actor by, TaskId task) {
        return commands.once(
                command,
                by,
                "takeBack " + task.value(),
                Decided.class,
                () -> {
                    TargetId id = course.targetOf(task)
                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "workflow.task.unknown"));
                    course.lock(id);
                    TimelineEntry entry = latest.of(by, id, task);
                    Target target = unsigning.undo(by, id, entry);
                    return new Decided(id, target.status());
                },
                () -> conflicts.gone(by, task));
    }
}
