package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adjusting (调整) what is published: a new revision is prepared while the published one stays public. */
@Service
@Transactional
public class Adjustments {

    private final Drafts drafts;
    private final Documents documents;
    private final TargetAccess access;
    private final TargetHerald herald;

    Adjustments(Drafts drafts, Documents documents, TargetAccess access, TargetHerald herald) {
        this.drafts = drafts;
        this.documents = documents;
        this.access = access;
        this.herald = herald;
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT unless it is published */
    public void start(Actor by, TargetId id) {
        Target target = access.target(by, Verb.ADJUST, id);
        Instant now = herald.now();
        target.adjust(by.loginName(), now);
        herald.tell(new TargetEvent.TargetAdjusted(id, target.name(), by.loginName(), now));
    }

    /**
     * Gives the adjustment up; the draft is again what is public.
     *
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT unless an adjustment is being edited
     */
    public void abandon(Actor by, TargetId id) {
        Target target = access.target(by, Verb.ADJUST, id);
        Instant now = herald.now();
        Revision published = documents.revision(id, target.publishedRevision().orElse(0));
        target.abandonAdjustment(documents.content(published), by.loginName(), now);
        drafts.getReferenceById(id.value()).replace(published.json());
        herald.tell(new TargetEvent.TargetAdjustmentAbandoned(id, target.name(), by.loginName(), now));
    }
}
