package dev.mubiao.publication;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.targets.ContentJson;
import dev.mubiao.targets.Documents;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetEvent.TargetPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what is published, in the very transaction that publishes it: one is never there without the other. */
@Component
class Snapshots {

    private final PublishedTargets published;
    private final Documents documents;
    private final ContentJson json;
    private final Directory directory;

    Snapshots(PublishedTargets published, Documents documents, ContentJson json, Directory directory) {
        this.published = published;
        this.documents = documents;
        this.json = json;
        this.directory = directory;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(TargetPublished event) {
        published
                .findByTargetAndSupersededAtIsNull(event.target().value())
                .ifPresent(earlier -> earlier.supersede(event.at()));
        Revision revision = documents.revision(event.target(), event.revision());
        TargetContent shown = PersonalData.remove(documents.content(revision));
        BudgetUnit unit = directory.unit(event.unit());
        published.save(new PublishedTarget(revision, unit, shown, json.write(shown), event.at()));
    }
}
