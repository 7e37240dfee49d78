package dev.mubiao.publication.release;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.PublishedTargetRepository;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetRowLock;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.TargetContent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Masks again what is public already: what was published once stays as it was masked then, though personal data is found
 * in more spellings since. Nothing that was hidden is shown by it, unless the publisher has said so.
 */
@Service
@Transactional
public class SnapshotRemasking {

    private final PublishedTargetRepository published;
    private final StoredContents storedContents;
    private final ContentJson json;
    private final PublicationDoubts doubts;
    private final TargetAccess access;
    private final TargetRowLock rowLock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SnapshotRemasking(
            PublishedTargetRepository published,
            StoredContents storedContents,
            ContentJson json,
            PublicationDoubts doubts,
            TargetAccess access,
            TargetRowLock rowLock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.published = published;
        this.storedContents = storedContents;
        this.json = json;
        this.doubts = doubts;
        this.access = access;
        this.rowLock = rowLock;
        this.events = events;
        this.clock = clock;
    }

    /** Targets that are public now. */
    @Transactional(readOnly = true)
    public List<TargetId> all() {
        return published.publicTargets().stream().map(TargetId::new).toList();
    }

    /**
     * Masks the public copy of one target again, as its revision would be masked today.
     *
     * @return its name, if the public sees it otherwise now
     * @throws Refusal NOT_FOUND or DENIED
     */
    public Optional<String> mask(Actor by, TargetId id) {
        // Before anything is read: a publication that comes in between would be undone by what was read before it.
        rowLock.lock(id);
        access.target(by, Permission.PUBLISH, id);
        return published
                .findByTargetAndSupersededAtIsNull(id.value())
                .filter(shown -> mask(shown))
                .map(shown -> {
                    events.publishEvent(
                            new PublicCopyMasked(by.loginName(), clock.instant(), id.value(), shown.name()));
                    return shown.name();
                });
    }

    private boolean mask(PublishedTarget shown) {
        Revision revision = storedContents.revision(shown.target(), shown.revisionNumber());
        TargetContent masked = doubts.masked(shown.target(), shown.revisionNumber(), storedContents.content(revision));
        return shown.mask(revision, masked, json.write(masked));
    }
}
