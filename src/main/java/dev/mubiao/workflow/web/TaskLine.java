package dev.mubiao.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Money;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.Act;
import dev.mubiao.workflow.TaskId;
import dev.mubiao.workflow.WorkItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a box.
 *
 * @param id of the task, for claiming and deciding; absent for targets that the caller started
 * @param waiting in the box of one's units for how many the step waits; elsewhere 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskLine(
        @Nullable TaskId id,
        TargetId targetId,
        String targetName,
        String unitName,
        @Nullable BudgetYear year,
        String form,
        @Nullable Money totalYuan,
        TargetStatus status,
        int revision,
        String submitter,
        String stepKey,
        String step,
        String currentStep,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable String claimedBy,
        @Nullable Act act,
        @Nullable Instant finishedAt,
        @Nullable Instant readAt,
        int risk,
        @Nullable Instant urgedAt,
        int waiting,
        String onBehalfOf) {

    static TaskLine of(WorkItem item) {
        return new TaskLine(
                item.task(),
                item.target(),
                item.targetName(),
                item.unitName(),
                item.year(),
                item.formId(),
                item.total(),
                item.status(),
                item.revisionNumber(),
                item.submitterName(),
                item.stepKey(),
                item.stepName(),
                item.currentStep(),
                item.receivedAt(),
                item.dueAt(),
                item.claimedByName(),
                item.act(),
                item.finishedAt(),
                item.readAt(),
                item.risk(),
                item.urgedAt(),
                item.waiting(),
                item.behalf());
    }
}
