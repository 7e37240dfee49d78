package dev.mubiao.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work item as the HTTP API writes it. {@code id} is that of the task, for claiming and deciding, and absent for
 * targets that the caller started; {@code waiting} says, in the box of one's units, for how many the step waits,
 * elsewhere 1.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskLine(
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
        @Nullable ApprovalAction act,
        @Nullable Instant finishedAt,
        @Nullable Instant readAt,
        int risk,
        @Nullable Instant urgedAt,
        int waiting,
        String onBehalfOf) {

    public static TaskLine of(WorkItem item) {
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
