package dev.mubiao.outbox.ui;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.outbox.OutboxItem;
import dev.mubiao.webhooks.Webhooks;
import org.springframework.stereotype.Component;

/** The name of the person or webhook to which an item of the outbox is sent. */
@Component
public class DestinationNames {

    private final Directory directory;
    private final Webhooks webhooks;
    private final CurrentActor actor;

    DestinationNames(Directory directory, Webhooks webhooks, CurrentActor actor) {
        this.directory = directory;
        this.webhooks = webhooks;
        this.actor = actor;
    }

    String name(OutboxItem item) {
        return switch (item.kind()) {
            case MAIL -> {
                Person person = directory.person(new PersonId(item.destination()));
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
