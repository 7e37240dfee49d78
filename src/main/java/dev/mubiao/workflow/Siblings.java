package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What else is open of a target when somebody moves it, and what its owners hear of that. */
@Component
class Siblings {

    private final WorkItemRows rows;
    private final WorkItemKeeper keeper;
    private final Announcer announcer;
    private final Desk desk;

    Siblings(WorkItemRows rows, WorkItemKeeper keeper, Announcer announcer, Desk desk) {
        this.rows = rows;
        this.keeper = keeper;
        this.announcer = announcer;
        this.desk = desk;
    }

    /** All that is open of the target ends with what was done at the task. */
    void end(Actor by, Target target, OpenTask task) {
        end(by, target, rows.openOf(target.id()));
    }

    /** What others had still to sign at a step that is decided ends. */
    void end(Actor by, Target target, List<OpenRow> open) {
        for (OpenRow row : open) {
            if (own(by, target, row.principal())) {
                continue;
            }
            Set<UserId> owners = announcer.people(row.principal(), target);
            if (owners.contains(by.id())) {
                continue;
            }
            keeper.ended(row, target, desk.now());
            announcer.tell(Tiding.Kind.ENDED, owners, target, new TaskId(row.taskId()), row.stepName(), by, "");
        }
    }

    /** Known without asking the directory: he is of the pile, or it is his in person. */
    private static boolean own(Actor by, Target target, Principal principal) {
        return Principal.keysOf(by).contains(principal.key())
                && target.submitter().filter(by.id()::equals).isEmpty();
    }

    /** What arrived by a decision is gone again since the decision was taken back. */
    void takenBack(Actor by, Target target, Instant decidedAt) {
        end(
                by,
                target,
                rows.openOf(target.id()).stream()
                        .filter(row -> !row.receivedAt().isBefore(decidedAt))
                        .toList());
    }

    /** The open tasks that were there before. */
    Set<String> olderThan(Target target, Instant at) {
        return rows.openOf(target.id()).stream()
                .filter(row -> row.receivedAt().isBefore(at))
                .map(OpenRow::taskId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
