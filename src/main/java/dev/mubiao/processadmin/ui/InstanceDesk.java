package dev.mubiao.processadmin.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.operation.JobRepairs;
import dev.mubiao.workflow.CommandId;
import dev.mubiao.workflow.Halts;
import dev.mubiao.workflow.Moves;
import dev.mubiao.workflow.Positions.Standing;
import dev.mubiao.workflow.engine.WaitingTimer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does to a running process what its menu offers. */
@Component
class InstanceDesk {

    private final Moves moves;
    private final Halts halts;
    private final JobRepairs repairs;

    InstanceDesk(Moves moves, Halts halts, JobRepairs repairs) {
        this.moves = moves;
        this.halts = halts;
        this.repairs = repairs;
    }

    /** The steps to which it can be taken, but for the one where it stands. */
    Map<String, String> goals(Actor by, Standing standing) {
        Map<String, String> goals = new LinkedHashMap<>(moves.goals(by, standing.target()));
        goals.remove(standing.step());
        return goals;
    }

    void move(CommandId command, Actor by, Standing standing, String step, String reason) {
        moves.move(command, by, standing.target(), step, reason);
    }

    void halt(Actor by, Standing standing, String reason) {
        halts.halt(by, standing.target(), reason);
    }

    void resume(Actor by, Standing standing) {
        halts.resume(by, standing.target());
    }

    int haltAll(Actor by, String definition, String reason) {
        return halts.haltAll(by, definition, reason);
    }

    int resumeAll(Actor by, String definition) {
        return halts.resumeAll(by, definition);
    }

    List<WaitingTimer> timers(Actor by, Standing standing) {
        return repairs.timers(by, standing.target());
    }

    void postpone(Actor by, WaitingTimer timer, Instant to) {
        repairs.postpone(by, timer.id(), to);
    }
}
