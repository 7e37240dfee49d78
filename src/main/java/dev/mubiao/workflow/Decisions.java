package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.Stage;
import org.springframework.stereotype.Service;

/** Deciding at a review step. */
@Service
public class Decisions {

    private final Commands commands;
    private final Course course;
    private final Desktop desktop;
    private final Records records;
    private final TargetLife life;

    Decisions(Commands commands, Course course, Desktop desktop, Records records, TargetLife life) {
        this.commands = commands;
        this.course = course;
        this.desktop = desktop;
        this.records = records;
        this.life = life;
    }

    /**
     * @throws Refusal INVALID if the decision does not fit the step, DENIED, NOT_FOUND, or CONFLICT naming who decided
     *     or claimed the task before, and when
     */
    public Decided decide(CommandId command, Actor by, TaskId task, Decision decision) {
        return commands.once(
                command,
                by,
                "decide " + task.value(),
                Decided.class,
                () -> decide(by, desktop.task(by, task), decision),
                () -> desktop.late(by, task));
    }

    private Decided decide(Actor by, OpenTask task, Decision decision) {
        Target target = life.target(new TargetId(task.target()));
        Role capacity = desktop.capacity(by, task, target);
        if (task.settings().stage() == Stage.CORRECTION || task.settings().stage() == Stage.PUBLICATION) {
            // These steps are done by submitting again and by publishing, which do more than to decide.
            throw new Refusal(Refusal.Kind.INVALID, "workflow.decision.notHere", task.name());
        }
        Decision complete = DecisionRules.complete(decision, task.settings());
        records.act(by, target, Act.of(complete.verb()), capacity, task, complete);
        records.copies(target, task, complete.copies());
        course.moveOn(by, target, task, complete.verb(), complete.grade());
        return new Decided(target.id(), target.status());
    }
}
