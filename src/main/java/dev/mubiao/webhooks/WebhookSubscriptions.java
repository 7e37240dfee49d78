package dev.mubiao.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds the webhooks that want an event; cached for a few seconds, since every decision asks for it. */
@Component
class WebhookSubscriptions {

    /** For so long other processes may not know of a change. */
    private static final Duration KEPT = Duration.ofSeconds(15);

    private final WebhookRepository rows;
    private final Clock clock;
    private volatile @Nullable CachedSubscriptions known;

    WebhookSubscriptions(WebhookRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record CachedSubscriptions(List<Webhook> webhooks, Instant until) {}

    List<Webhook> to(WebhookEvent event) {
        CachedSubscriptions now = known;
        if (now == null || clock.instant().isAfter(now.until())) {
            now = new CachedSubscriptions(rows.all(), clock.instant().plus(KEPT));
            known = now;
        }
        return now.webhooks().stream()
                .filter(webhook -> webhook.enabled() && webhook.events().contains(event))
                .toList();
    }

    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }
}
