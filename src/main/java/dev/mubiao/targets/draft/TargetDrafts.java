package dev.mubiao.targets.draft;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.DraftSaved;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetEvent;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.Targets;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.targets.sheet.SheetLimit;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What preparers do to their drafts. A draft may be incomplete or wrong; only its submission is checked. */
@Service
@Transactional
public class TargetDrafts {

    private final Targets targets;
    private final DraftStore drafts;
    private final UnresolvedConflicts unresolved;
    private final TargetAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetDrafts(
            Targets targets,
            DraftStore drafts,
            UnresolvedConflicts unresolved,
            TargetAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.targets = targets;
        this.drafts = drafts;
        this.unresolved = unresolved;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal DENIED unless the actor prepares targets of the unit */
    public TargetId create(Actor by, UnitId unit, TargetContent content) {
        access.check(by, Permission.EDIT, unit);
        TargetId id = TargetId.random();
        Instant now = clock.instant();
        targets.save(new Target(id, unit, content, by.loginName(), now));
        drafts.begin(id, content);
        events.publishEvent(new TargetEvent.TargetCreated(id, content.displayName(), by.loginName(), now));
        return id;
    }

    /**
     * Saves the draft as it is, valid or not.
     *
     * @param seenVersion version of the target that the content was edited from
     * @return the new version
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT naming who changed it since, or the section that is closed
     */
    public long save(Actor by, TargetId id, long seenVersion, TargetContent content) {
        Target target = access.target(by, Permission.EDIT, id);
        refuseStale(target, seenVersion);
        refuseOtherForm(target, content);
        TargetContent allowed = drafts.allowed(target, drafts.read(drafts.text(id)), content);
        target.edit(allowed, by.loginName(), clock.instant());
        drafts.replace(id, drafts.written(allowed));
        long version = targets.saveAndFlush(target).version();
        events.publishEvent(new DraftSaved(id, version));
        return version;
    }

    /**
     * Saves the draft as it is, together with what others have saved since: what they changed in other cells is kept,
     * and where both changed the same cell it stays as they left it and is listed.
     *
     * @param seen what the content was edited from
     * @throws Refusal DENIED, NOT_FOUND, or CONFLICT if it is under review or public, or a section is closed
     */
    public DraftSaveResult merge(Actor by, TargetId id, DraftSnapshot seen, TargetContent content) {
        targets.lock(id.value());
        Target target = access.target(by, Permission.EDIT, id);
        refuseOtherForm(target, content);
        String stored = drafts.text(id);
        boolean alone = target.version() == seen.version();
        DraftMerge.Other other = new DraftMerge.Other(target.changedBy(), target.changedAt());
        DraftMerge.Merged merged =
                alone ? new DraftMerge.Merged(content, List.of()) : merged(stored, seen.content(), content, other);
        List<OpenConflict> conflicts = unresolved.put(by.id(), id, merged.conflicts(), content);
        TargetContent before = alone ? seen.content() : drafts.read(stored);
        TargetContent allowed = drafts.allowed(target, before, merged.content());
        String written = drafts.written(allowed);
        if (alone || !written.equals(stored)) {
            target.edit(allowed, by.loginName(), clock.instant());
            drafts.replace(id, written);
        }
        Target saved = targets.saveAndFlush(target);
        events.publishEvent(new DraftSaved(id, saved.version()));
        return new DraftSaveResult(
                new DraftSnapshot(saved.version(), allowed), saved.changedAt(), !alone, other, conflicts);
    }

    /** Which sections alone may be changed; empty if all may be. */
    @Transactional(readOnly = true)
    public Optional<SheetLimit> limit(Target target) {
        return drafts.limit(target);
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT if it is under review or public */
    public void discard(Actor by, TargetId id) {
        Target target = access.target(by, Permission.EDIT, id);
        target.discard(by.loginName(), clock.instant());
        events.publishEvent(new TargetEvent.TargetVoided(id, target.name(), by.loginName(), target.changedAt()));
    }

    /** Compared as they are stored: the same number in two ways of writing is no change. */
    private DraftMerge.Merged merged(String stored, TargetContent seen, TargetContent content, DraftMerge.Other other) {
        return DraftMerge.merge(drafts.asStored(seen), drafts.asStored(content), drafts.read(stored), other);
    }

    /** Rows of another version cannot be merged: somebody moved the draft while it was open. */
    private static void refuseOtherForm(Target target, TargetContent content) {
        if (!target.form().equals(content.form())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "targets.form.moved",
                    target.name(),
                    Integer.toString(target.form().version()),
                    target.changedBy());
        }
    }

    private static void refuseStale(Target target, long seenVersion) {
        if (target.version() != seenVersion) {
            throw stale(target);
        }
    }

    static Refusal stale(Target target) {
        return new Refusal(
                Refusal.Kind.CONFLICT, "targets.stale", target.name(), target.changedBy(), target.changedAt());
    }
}
