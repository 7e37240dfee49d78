package dev.mubiao.notices.ui;

import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.notices.outbox.OutboxItem;
import dev.mubiao.notices.webhook.Webhooks;
import org.springframework.stereotype.Component;

/** To whom something is sent, in words. */
@Component
class Destinations {

    private final Directory directory;
    private final Webhooks webhooks;
    private final CurrentActor actor;

    Destinations(Directory directory, Webhooks webhooks, CurrentActor actor) {
        this.directory = directory;
        this.webhooks = webhooks;
        this.actor = actor;
    }

    String name(OutboxItem item) {
        return switch (item.kind()) {
            case MAIL -> {
                Person person = directory.person(new UserId(item.destination()));
                yield person.displayName() + " " + person.email();
            }
            case WEBHOOK ->
                webhooks.list(actor.get()).stream()
                        .filter(webhook -> webhook.id().equals(item.destination()))
                        .map(webhook -> webhook.url())
                        .findFirst()
                        .orElse("–");
        };
    }
}
