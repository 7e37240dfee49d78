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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Registers, changes and removes webhooks, for administrators; each change is audited. */
@Service
public class Webhooks {

    /** Key of the refusal of a host whose name means nothing. */
    public static final String UNKNOWN_HOST = "webhooks.url.unknownHost";

    private static final int LONGEST_URL = 1000;
    private static final int HIGHEST_PORT = 65535;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final WebhookRepository repository;
    private final WebhookSubscriptions webhookSubscriptions;
    private final WebhookAddressCheck addresses;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Webhooks(
            WebhookRepository repository,
            WebhookSubscriptions webhookSubscriptions,
            WebhookAddressCheck addresses,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.webhookSubscriptions = webhookSubscriptions;
        this.addresses = addresses;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** By address. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<Webhook> list(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return repository.all();
    }

    /**
     * @param secret shared with the receiver, 16 to 200 characters; it cannot be read again
     * @param unknownHost whether a host is taken whose name means nothing, perhaps not yet
     * @throws Refusal DENIED, or INVALID with what is wrong
     */
    public Webhook register(Actor by, String url, String secret, Set<WebhookEvent> wanted, boolean unknownHost) {
        gate.check(by, Permission.ADMINISTER);
        URI uri = parse(url).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "webhooks.url"));
        if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET) {
            throw new Refusal(Refusal.Kind.INVALID, "webhooks.secretLength", SHORTEST_SECRET, LONGEST_SECRET);
        }
        if (wanted.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "webhooks.noEvent");
        }
        // Name servers are slow: no transaction waits for them.
        if (!addresses.checkEntered(uri) && !unknownHost) {
            throw new Refusal(Refusal.Kind.INVALID, UNKNOWN_HOST, uri.getHost());
        }
        Webhook webhook = new Webhook(UUID.randomUUID(), url, wanted, true, by.loginName(), clock.instant());
        transaction.executeWithoutResult(status -> {
            repository.add(webhook, secret);
            changed(by, webhook, "webhooks.audit.added");
        });
        return webhook;
    }

    /** @throws Refusal DENIED, NOT_FOUND, or INVALID if nothing is sent to its address any more */
    public void enable(Actor by, UUID id, boolean enabled) {
        gate.check(by, Permission.ADMINISTER);
        if (enabled) {
            // What is allowed may have changed since it was registered. As there, no transaction waits for the answer.
            parse(find(id).url()).ifPresent(addresses::checkEntered);
        }
        transaction.executeWithoutResult(status -> {
            Webhook webhook = find(id);
            repository.enable(id, enabled);
            changed(by, webhook, enabled ? "webhooks.audit.on" : "webhooks.audit.off");
        });
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

    /** Empty if it cannot be used. */
    private static Optional<URI> parse(String url) {
        try {
            URI uri = new URI(url);
            boolean complete = uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
            boolean plain = uri.getUserInfo() == null && uri.getFragment() == null;
            boolean fits = url.length() <= LONGEST_URL && uri.getPort() != 0 && uri.getPort() <= HIGHEST_PORT;
            return complete && plain && fits ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
