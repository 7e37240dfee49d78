package dev.mubiao.workflow;

import dev.mubiao.directory.Role;
import dev.mubiao.directory.StandIn;
import dev.mubiao.workflow.engine.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does, as the timeline keeps it.
 *
 * @param behalf in whose place he does it, null for himself
 * @param task the step at which he does it, null if at none
 * @param decision what he decides, null if nothing
 * @param text reason or comment where nothing is decided
 * @param other the person or step that it concerns besides, empty if none
 */
record Deed(
        Act act,
        Role capacity,
        @Nullable StandIn behalf,
        @Nullable OpenTask task,
        @Nullable Decision decision,
        String text,
        String other) {

    /** By the preparer, who decides nothing. */
    static Deed prepared(Act act, @Nullable OpenTask task) {
        return new Deed(act, Role.PREPARER, null, task, null, "", "");
    }

    static Deed decided(Act act, Seat seat, OpenTask task, Decision decision, String other) {
        return new Deed(act, seat.capacity(), seat.behalf(), task, decision, "", other);
    }

    static Deed said(Act act, Role capacity, @Nullable OpenTask task, String text, String other) {
        return new Deed(act, capacity, null, task, null, text, other);
    }

    Deed inPlaceOf(@Nullable StandIn absent) {
        return new Deed(act, capacity, absent, task, decision, text, other);
    }
}
