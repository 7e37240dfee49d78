package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.UI;
import dev.mubiao.approval.Reassignments;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.Workload;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reassigns tasks one after the other, and reports each that could not be reassigned. */
@Component
class TaskReassigner {

    private final Reassignments reassignments;

    TaskReassigner(Reassignments reassignments) {
        this.reassignments = reassignments;
    }

    /** Who could do work of a target instead. @throws Refusal NOT_FOUND or DENIED */
    List<Person> people(Actor by, TargetId target) {
        return reassignments.people(by, target);
    }

    /** Whether any was given away. */
    boolean reassign(Actor by, Workload from, Collection<WorkItem> items, PersonId to, String reason) {
        return reassign(by, from.assignee().person().orElse(null), items, to, reason);
    }

    /** @param from in whose place; null for the tasks of a role pool @return whether any was given away */
    boolean reassign(Actor by, @Nullable PersonId from, Collection<WorkItem> items, PersonId to, String reason) {
        int given = 0;
        for (WorkItem item : items) {
            TaskId task = item.step().task();
            if (task != null && reassigned(by, from, item, task, to, reason)) {
                given++;
            }
        }
        if (given > 0) {
            Toasts.success(UI.getCurrent().getTranslation("inbox.workload.reassign.done", given));
        }
        return given > 0;
    }

    private boolean reassigned(
            Actor by, @Nullable PersonId from, WorkItem item, TaskId task, PersonId to, String reason) {
        try {
            reassignments.reassign(CommandId.random(), by, task, from, to, reason);
            return true;
        } catch (Refusal refusal) {
            Toasts.error(UI.getCurrent()
                    .getTranslation(
                            "inbox.workload.reassign.failed", item.target().name(), Toasts.text(refusal)));
            return false;
        }
    }
}
