package dev.mubiao.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.approval.notice.StepAssigneesChanged;
import dev.mubiao.approval.notice.StepBegun;
import dev.mubiao.approval.notice.StepDone;
import dev.mubiao.outbox.Outbox;
import dev.mubiao.outbox.OutboxChannel;
import dev.mubiao.targets.TargetEvent.TargetPublished;
import dev.mubiao.worklist.ApprovalAction;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Listens to the events of approval and puts them into the outbox, once for each webhook that wants them, in the
 * transaction in which they happen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WebhookEventListener {

    private static final Set<ApprovalAction> DECISIONS =
            EnumSet.of(ApprovalAction.AGREE, ApprovalAction.RETURN, ApprovalAction.REJECT);

    private final WebhookSubscriptions webhookSubscriptions;
    private final Outbox outbox;
    private final ObjectMapper json;

    WebhookEventListener(WebhookSubscriptions webhookSubscriptions, Outbox outbox, ObjectMapper json) {
        this.webhookSubscriptions = webhookSubscriptions;
        this.outbox = outbox;
        this.json = json;
    }

    @EventListener
    void tell(StepBegun begun) {
        post(
                WebhookEvent.TASK_CREATED,
                begun.at(),
                () -> new WebhookPayload.TaskCreated(
                        new WebhookPayload.TargetName(begun.target().value(), begun.name()),
                        begun.task().value(),
                        begun.step()));
    }

    @EventListener
    void tell(StepAssigneesChanged passed) {
        post(
                WebhookEvent.TASK_REASSIGNED,
                passed.at(),
                () -> new WebhookPayload.TaskReassigned(
                        new WebhookPayload.TargetName(passed.target().value(), passed.name()),
                        passed.task().value(),
                        passed.step(),
                        passed.to()));
    }

    @EventListener
    void tell(StepDone done) {
        if (DECISIONS.contains(done.act())) {
            post(
                    WebhookEvent.TASK_DECIDED,
                    done.at(),
                    () -> new WebhookPayload.TaskDecided(
                            new WebhookPayload.TargetName(done.target().value(), done.name()),
                            done.step(),
                            done.act().name(),
                            done.actor()));
        }
    }

    @EventListener
    void tell(TargetPublished published) {
        post(
                WebhookEvent.TARGET_PUBLISHED,
                published.at(),
                () -> new WebhookPayload.TargetPublished(
                        new WebhookPayload.TargetName(published.target().value(), published.name()),
                        published.revision(),
                        published.actor()));
    }

    private void post(WebhookEvent event, Instant at, Supplier<Object> data) {
        List<Webhook> wanting = webhookSubscriptions.to(event);
        if (!wanting.isEmpty()) {
            Object said = data.get();
            outbox.add(wanting.stream()
                    .map(webhook -> item(webhook, event, at, said))
                    .toList());
        }
    }

    private Outbox.Parcel item(Webhook webhook, WebhookEvent event, Instant at, Object data) {
        UUID id = UUID.randomUUID();
        return new Outbox.Parcel(
                id, OutboxChannel.WEBHOOK, webhook.id(), write(new WebhookPayload(id, event, at, data)));
    }

    private String write(WebhookPayload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
