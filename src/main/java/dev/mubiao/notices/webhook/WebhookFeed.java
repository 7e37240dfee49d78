package dev.mubiao.notices.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.notices.outbox.Outbox;
import dev.mubiao.notices.outbox.OutboxKind;
import dev.mubiao.targets.TargetEvent.TargetPublished;
import dev.mubiao.workflow.Act;
import dev.mubiao.workflow.StepBegun;
import dev.mubiao.workflow.StepDone;
import dev.mubiao.workflow.StepPassedOn;
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

/** Puts what happens into the outbox, once for each webhook that wants it, in the transaction in which it happens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WebhookFeed {

    private static final Set<Act> DECISIONS = EnumSet.of(Act.AGREE, Act.RETURN, Act.REJECT);

    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final ObjectMapper json;

    WebhookFeed(Subscriptions subscriptions, Outbox outbox, ObjectMapper json) {
        this.subscriptions = subscriptions;
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
    void tell(StepPassedOn passed) {
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
        List<Webhook> wanting = subscriptions.to(event);
        if (!wanting.isEmpty()) {
            Object said = data.get();
            outbox.add(wanting.stream()
                    .map(webhook -> parcel(webhook, event, at, said))
                    .toList());
        }
    }

    private Outbox.Parcel parcel(Webhook webhook, WebhookEvent event, Instant at, Object data) {
        UUID id = UUID.randomUUID();
        return new Outbox.Parcel(id, OutboxKind.WEBHOOK, webhook.id(), write(new WebhookPayload(id, event, at, data)));
    }

    private String write(WebhookPayload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
