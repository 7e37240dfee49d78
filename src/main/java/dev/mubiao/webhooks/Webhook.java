package dev.mubiao.webhooks;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An address of another system that is told of events. Its secret is not part of it: nobody is shown it again. */
public record Webhook(
        UUID id, String url, Set<WebhookEvent> events, boolean enabled, String createdBy, Instant createdAt) {

    public Webhook {
        events = Set.copyOf(events);
    }
}
