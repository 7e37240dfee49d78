package dev.mubiao.webhooks;

import dev.mubiao.platform.cache.CachedValue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the webhooks that want an event; cached for a few seconds, since every decision asks for it. */
@Component
class WebhookSubscriptions {

    private static final Duration KEPT = Duration.ofSeconds(15);

    private final CachedValue<List<Webhook>> webhooks;

    WebhookSubscriptions(WebhookRepository repository, Clock clock) {
        this.webhooks = new CachedValue<>(KEPT, clock, repository::all);
    }

    List<Webhook> to(WebhookEvent event) {
        return webhooks.get().stream()
                .filter(webhook -> webhook.enabled() && webhook.events().contains(event))
                .toList();
    }

    void forgetAfterCommit() {
        webhooks.forgetAfterCommit();
    }
}
