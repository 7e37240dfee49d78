package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;
import dev.mubiao.workflow.CommandId;
import dev.mubiao.workflow.Reassignments;
import dev.mubiao.workflow.TaskId;
import dev.mubiao.workflow.WorkItem;
import dev.mubiao.workflow.Workload;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives tasks to somebody else one after the other, and tells of each that could not be given. */
@Component
class Reassigning {

    private final Reassignments reassignments;

    Reassigning(Reassignments reassignments) {
        this.reassignments = reassignments;
    }

    void reassign(Actor by, Workload from, Collection<WorkItem> items, UserId to, String reason) {
        reassign(by, from.person().orElse(null), items, to, reason);
    }

    /** @param from in whose place; null for a pile */
    void reassign(Actor by, @Nullable UserId from, Collection<WorkItem> items, UserId to, String reason) {
        int given = 0;
        for (WorkItem item : items) {
            TaskId task = item.task();
            if (task != null && reassigned(by, from, item, task, to, reason)) {
                given++;
            }
        }
        if (given > 0) {
            Notices.success(UI.getCurrent().getTranslation("boxes.workload.reassign.done", given));
        }
    }

    private boolean reassigned(Actor by, @Nullable UserId from, WorkItem item, TaskId task, UserId to, String reason) {
        try {
            reassignments.reassign(CommandId.random(), by, task, from, to, reason);
            return true;
        } catch (Refusal refusal) {
            Notices.error(UI.getCurrent()
                    .getTranslation("boxes.workload.reassign.failed", item.targetName(), Notices.text(refusal)));
            return false;
        }
    }
}
