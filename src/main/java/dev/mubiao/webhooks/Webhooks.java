package dev.mubiao.webhooks;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers, changes and removes webhooks, for administrators; each change is audited. */
@Service
public class Webhooks {

    private static final int LONGEST_URL = 1000;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final WebhookRepository repository;
    private final WebhookSubscriptions webhookSubscriptions;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Webhooks(
            WebhookRepository repository,
            WebhookSubscriptions webhookSubscriptions,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.webhookSubscriptions = webhookSubscriptions;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** By address. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<Webhook> list(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return repository.all();
    }

    /**
     * @param secret shared with the receiver, 16 to 200 characters; it cannot be read again
     * @throws Refusal DENIED, or INVALID with what is wrong
     */
    @Transactional
    public Webhook register(Actor by, String url, String secret, Set<WebhookEvent> wanted) {
        gate.check(by, Permission.ADMINISTER);
        checkUrl(url);
        if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET) {
            throw new Refusal(Refusal.Kind.INVALID, "webhooks.secretLength", SHORTEST_SECRET, LONGEST_SECRET);
        }
        if (wanted.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "webhooks.noEvent");
        }
        Webhook webhook = new Webhook(UUID.randomUUID(), url, wanted, true, by.loginName(), clock.instant());
        repository.add(webhook, secret);
        changed(by, webhook, "webhooks.audit.added");
        return webhook;
    }

    /** @throws Refusal DENIED, or NOT_FOUND */
    @Transactional
    public void enable(Actor by, UUID id, boolean enabled) {
        gate.check(by, Permission.ADMINISTER);
        Webhook webhook = find(id);
        repository.enable(id, enabled);
        changed(by, webhook, enabled ? "webhooks.audit.on" : "webhooks.audit.off");
    }

    /** @throws Refusal DENIED, or NOT_FOUND */
    @Transactional
    public void remove(Actor by, UUID id) {
        gate.check(by, Permission.ADMINISTER);
        Webhook webhook = find(id);
        repository.remove(id);
        changed(by, webhook, "webhooks.audit.removed");
    }

    private Webhook find(UUID id) {
        return repository.find(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "webhooks.unknown"));
    }

    private void changed(Actor by, Webhook webhook, String key) {
        webhookSubscriptions.forgetAfterCommit();
        events.publishEvent(new WebhookChanged(
                by.loginName(), clock.instant(), webhook.id(), new MessageText(key, List.of(webhook.url()))));
    }

    private static void checkUrl(String url) {
        try {
            URI uri = new URI(url);
            boolean known = uri.getScheme() != null && SCHEMES.contains(uri.getScheme());
            if (known && uri.getHost() != null && uri.getUserInfo() == null && url.length() <= LONGEST_URL) {
                return;
            }
        } catch (URISyntaxException e) {
            // Said below, as of every address that cannot be used.
        }
        throw new Refusal(Refusal.Kind.INVALID, "webhooks.url");
    }
}
