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
 * elsewhere 1. A deadline with {@code dueAbout} was set before the holidays of its year were known.
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
        boolean dueAbout,
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
                item.step().task(),
                item.target().id(),
                item.target().name(),
                item.target().unitName(),
                item.target().year(),
                item.target().formId(),
                item.target().total(),
                item.state().status(),
                item.state().revisionNumber(),
                item.state().submitterName(),
                item.step().key(),
                item.step().name(),
                item.state().currentStep(),
                item.times().receivedAt(),
                item.times().dueAt(),
                item.times().aboutYear() != null,
                item.claimedByName(),
                item.act(),
                item.times().finishedAt(),
                item.times().readAt(),
                item.state().risk(),
                item.times().urgedAt(),
                item.waiting(),
                item.behalf());
    }
}
