package dev.mubiao.approval.routing;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Closes the other open work items of a target when it moves, and notifies their assignees. */
@Component
public class OpenTaskClosing {

    private final WorkItemRepository workItems;
    private final AssigneeResolver assigneeResolver;
    private final TaskNotifier taskNotifier;
    private final Clock clock;

    OpenTaskClosing(
            WorkItemRepository workItems, AssigneeResolver assigneeResolver, TaskNotifier taskNotifier, Clock clock) {
        this.workItems = workItems;
        this.assigneeResolver = assigneeResolver;
        this.taskNotifier = taskNotifier;
        this.clock = clock;
    }

    /** All that is open of the target ends. */
    void endAll(Actor by, WorkItemTarget target) {
        end(by, target, workItems.openOf(target.target().id()));
    }

    /** What others had still to do ends, for instance to sign at a step that is decided. */
    public void end(Actor by, WorkItemTarget itemTarget, List<OpenWorkItem> open) {
        Target target = itemTarget.target();
        for (OpenWorkItem row : open) {
            if (own(by, target, row.assignee())) {
                continue;
            }
            Set<PersonId> owners = assigneeResolver.people(row.assignee(), target);
            if (owners.contains(by.id())) {
                continue;
            }
            ended(row, itemTarget);
            taskNotifier.tell(
                    NoticeRequested.Kind.ENDED, owners, target, new TaskId(row.taskId()), row.stepName(), by, "");
        }
    }

    /** Says in the box of what is done that a step waits no more, to whoever it waited for. */
    private void ended(OpenWorkItem row, WorkItemTarget target) {
        UUID claimer = row.claimedBy();
        workItems.add(
                Box.DONE,
                claimer == null ? row.assignee() : Assignee.of(new PersonId(claimer)),
                target,
                WorkItemRepository.Step.done(row.taskId(), row.stepKey(), row.stepName()),
                clock.instant(),
                ApprovalAction.ENDED);
    }

    /** Known without asking the directory: he is in the role pool, or it is his in person. */
    private static boolean own(Actor by, Target target, Assignee assignee) {
        return Assignee.allOf(by).contains(assignee)
                && target.submitter().filter(by.id()::equals).isEmpty();
    }

    /** What arrived by a decision is gone again since the decision was taken back. */
    void takenBack(Actor by, WorkItemTarget target, Instant decidedAt) {
        end(
                by,
                target,
                workItems.openOf(target.target().id()).stream()
                        .filter(row -> !row.receivedAt().isBefore(decidedAt))
                        .toList());
    }

    /** The open tasks that were there before. */
    Set<String> olderThan(Target target, Instant at) {
        return workItems.openOf(target.id()).stream()
                .filter(row -> row.receivedAt().isBefore(at))
                .map(OpenWorkItem::taskId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
