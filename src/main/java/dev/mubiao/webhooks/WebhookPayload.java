package dev.mubiao.webhooks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The JSON that is posted to a webhook.
 *
 * @param id of the delivery, as in its header; the same when it is tried again
 * @param at when it happened
 * @param data one of the records below, as the event says
 */
@Schema(description = "The body of a webhook's request")
public record WebhookPayload(
        UUID id,
        WebhookEvent event,
        Instant at,

        @Schema(oneOf = {TaskCreated.class, TaskReassigned.class, TaskDecided.class, TargetPublished.class})
        Object data) {

    public record TargetName(UUID id, String name) {}

    /** @param step its name */
    @Schema(description = "data of task.created")
    public record TaskCreated(TargetName target, String task, String step) {}

    /** @param to for whom it waits since now: log-in names, and the roles of whoever of many comes first */
    @Schema(description = "data of task.reassigned")
    public record TaskReassigned(TargetName target, String task, String step, List<String> to) {}

    /**
     * @param act AGREE, RETURN or REJECT
     * @param by log-in name
     */
    @Schema(description = "data of task.decided")
    public record TaskDecided(TargetName target, String step, String act, String by) {}

    @Schema(description = "data of target.published")
    public record TargetPublished(TargetName target, int revision, String by) {}
}
