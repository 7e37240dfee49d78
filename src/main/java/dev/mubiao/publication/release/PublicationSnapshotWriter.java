package dev.mubiao.publication.release;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.PublishedTargetRepository;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.TargetEvent.TargetPublished;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the snapshot of a target in the very transaction that publishes it: one is never there without the other, and
 * nothing is published while something in it may be personal data and nobody has decided.
 */
@Component
class PublicationSnapshotWriter {

    private final PublishedTargetRepository published;
    private final StoredContents storedContents;
    private final ContentJson json;
    private final Directory directory;
    private final PublicationDoubts doubts;

    PublicationSnapshotWriter(
            PublishedTargetRepository published,
            StoredContents storedContents,
            ContentJson json,
            Directory directory,
            PublicationDoubts doubts) {
        this.published = published;
        this.storedContents = storedContents;
        this.json = json;
        this.directory = directory;
        this.doubts = doubts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(TargetPublished event) {
        published
                .findByTargetAndSupersededAtIsNull(event.target().value())
                .ifPresent(earlier -> earlier.supersede(event.at()));
        Revision revision = storedContents.revision(event.target(), event.revision());
        TargetContent shown = doubts.shown(event.target(), event.revision(), storedContents.content(revision));
        BudgetUnit unit = directory.unit(event.unit());
        published.save(new PublishedTarget(revision, unit, shown, json.write(shown), event.at()));
    }
}
