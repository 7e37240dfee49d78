package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRuns;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Taking a step out of the common pile, and putting it back. */
@Service
public class Claims {

    private final Commands commands;
    private final Desktop desktop;
    private final ProcessRuns runs;
    private final TargetLife life;
    private final Gate gate;

    Claims(Commands commands, Desktop desktop, ProcessRuns runs, TargetLife life, Gate gate) {
        this.commands = commands;
        this.desktop = desktop;
        this.runs = runs;
        this.life = life;
        this.gate = gate;
    }

    /** Does nothing if he holds it already. @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who was first */
    public void claim(Actor by, TaskId id) {
        change(by, id, task -> {
            if (task.claimedBy().isEmpty()) {
                runs.claim(task, by.id().value());
            }
        });
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who holds it */
    public void release(Actor by, TaskId id) {
        change(by, id, task -> {
            if (task.claimedBy().isPresent()) {
                runs.release(task);
            }
        });
    }

    /** Puts back what somebody holds who is away or has left. @throws Refusal DENIED, NOT_FOUND */
    public void free(Actor administrator, TaskId id) {
        gate.check(administrator, Verb.ADMINISTER);
        commands.run(
                () -> {
                    runs.release(desktop.task(administrator, id));
                    return id;
                },
                () -> desktop.late(administrator, id));
    }

    private void change(Actor by, TaskId id, Consumer<OpenTask> change) {
        commands.run(
                () -> {
                    OpenTask task = desktop.task(by, id);
                    desktop.capacity(by, task, life.target(new TargetId(task.target())));
                    change.accept(task);
                    return id;
                },
                () -> desktop.late(by, id));
    }
}
