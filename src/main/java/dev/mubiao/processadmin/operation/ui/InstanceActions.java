package dev.mubiao.processadmin.operation.ui;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.migration.ProcessModification;
import dev.mubiao.approval.statistics.ProcessPositions.Standing;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.processadmin.operation.JobAdministration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Carries out the actions of the menu of a running process: move, suspend, resume, reschedule timers. */
@Component
class InstanceActions {

    private final ProcessModification processModification;
    private final Suspensions suspensions;
    private final JobAdministration repairs;

    InstanceActions(ProcessModification processModification, Suspensions suspensions, JobAdministration repairs) {
        this.processModification = processModification;
        this.suspensions = suspensions;
        this.repairs = repairs;
    }

    /** The steps to which it can be taken, but for the one where it stands. */
    Map<String, String> goals(Actor by, Standing standing) {
        Map<String, String> goals = new LinkedHashMap<>(processModification.goals(by, standing.target()));
        goals.remove(standing.step());
        return goals;
    }

    void move(CommandId command, Actor by, Standing standing, String step, String reason) {
        processModification.move(command, by, standing.target(), step, reason);
    }

    void halt(Actor by, Standing standing, String reason) {
        suspensions.halt(by, standing.target(), reason);
    }

    void resume(Actor by, Standing standing) {
        suspensions.resume(by, standing.target());
    }

    int haltAll(Actor by, String definition, String reason) {
        return suspensions.haltAll(by, definition, reason);
    }

    int resumeAll(Actor by, String definition) {
        return suspensions.resumeAll(by, definition);
    }

    List<WaitingTimer> timers(Actor by, Standing standing) {
        return repairs.timers(by, standing.target());
    }

    void postpone(Actor by, WaitingTimer timer, Instant to) {
        repairs.postpone(by, timer.id(), to);
    }
}
