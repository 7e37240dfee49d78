package dev.mubiao.approval.routing;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.approval.notice.WorkItemRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Closes the other open work items of a target when it moves, and notifies their assignees. */
@Component
public class OpenTaskClosing {

    private final WorkItemRepository rows;
    private final WorkItemRecorder keeper;
    private final TaskNotifier taskNotifier;
    private final Clock clock;

    OpenTaskClosing(WorkItemRepository rows, WorkItemRecorder keeper, TaskNotifier taskNotifier, Clock clock) {
        this.rows = rows;
        this.keeper = keeper;
        this.taskNotifier = taskNotifier;
        this.clock = clock;
    }

    /** All that is open of the target ends with what was done at the task. */
    public void end(Actor by, Target target, OpenTask task) {
        end(by, target, rows.openOf(target.id()));
    }

    /** What others had still to sign at a step that is decided ends. */
    public void end(Actor by, Target target, List<OpenWorkItem> open) {
        for (OpenWorkItem row : open) {
            if (own(by, target, row.principal())) {
                continue;
            }
            Set<PersonId> owners = taskNotifier.people(row.principal(), target);
            if (owners.contains(by.id())) {
                continue;
            }
            keeper.ended(row, target, clock.instant());
            taskNotifier.tell(
                    NoticeRequested.Kind.ENDED, owners, target, new TaskId(row.taskId()), row.stepName(), by, "");
        }
    }

    /** Known without asking the directory: he is of the pile, or it is his in person. */
    private static boolean own(Actor by, Target target, Assignee assignee) {
        return Assignee.keysOf(by).contains(assignee.key())
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
                .map(OpenWorkItem::taskId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
