package dev.mubiao.targets.lifecycle;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Drafts;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetEvent;
import dev.mubiao.targets.TargetId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adjusting (调整) what is published: a new revision is prepared while the published one stays public. */
@Service
@Transactional
public class Adjustments {

    private final Drafts drafts;
    private final StoredContents storedContents;
    private final TargetAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adjustments(
            Drafts drafts,
            StoredContents storedContents,
            TargetAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.storedContents = storedContents;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT unless it is published */
    public void start(Actor by, TargetId id) {
        Target target = access.target(by, Permission.ADJUST, id);
        Instant now = clock.instant();
        target.adjust(by.loginName(), now);
        events.publishEvent(new TargetEvent.TargetAdjusted(id, target.name(), by.loginName(), now));
    }

    /**
     * Gives the adjustment up; the draft is again what is public.
     *
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT unless an adjustment is being edited
     */
    public void abandon(Actor by, TargetId id) {
        Target target = access.target(by, Permission.ADJUST, id);
        Instant now = clock.instant();
        Revision published =
                storedContents.revision(id, target.publishedRevision().orElse(0));
        target.abandonAdjustment(storedContents.content(published), by.loginName(), now);
        drafts.getReferenceById(id.value()).replace(published.json());
        events.publishEvent(new TargetEvent.TargetAdjustmentAbandoned(id, target.name(), by.loginName(), now));
    }
}
