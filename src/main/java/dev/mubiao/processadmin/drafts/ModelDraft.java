package dev.mubiao.processadmin.drafts;

import dev.mubiao.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft of a process model. The model itself is that of the draft's latest state. */
@Entity
@Table(name = "model_draft")
class ModelDraft {

    /** How long it stays with whoever edits it without a sign of life. */
    static final Duration LEASE = Duration.ofSeconds(60);

    static final int LONGEST_NAME = 100;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(name = "based_on")
    private @Nullable String basedOn;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "creator_name", nullable = false)
    private String creatorName;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changer_name", nullable = false)
    private String changerName;

    @Column(name = "holder_login")
    private @Nullable String holderLogin;

    @Column(name = "holder_name")
    private @Nullable String holderName;

    @Column(name = "holder_window")
    private @Nullable UUID holderWindow;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    /** Counts the savings. */
    @Column(nullable = false)
    private long saving;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ModelDraft() {}

    ModelDraft(ModelDraftId id, String name, @Nullable String basedOn, String creator, Instant at) {
        this.id = id.value();
        this.name = name;
        this.basedOn = basedOn;
        this.createdAt = at;
        this.creatorName = creator;
        this.changedAt = at;
        this.changerName = creator;
    }

    ModelDraftId id() {
        return new ModelDraftId(id);
    }

    String name() {
        return name;
    }

    long saving() {
        return saving;
    }

    ModelDraftSummary summary(Instant now) {
        return new ModelDraftSummary(
                id(), name, Optional.ofNullable(basedOn), createdAt, creatorName, changedAt, changerName, holder(now));
    }

    Optional<DraftLockHolder> holder(Instant now) {
        return holderLogin != null && holderName != null && heldUntil != null && heldUntil.isAfter(now)
                ? Optional.of(new DraftLockHolder(holderLogin, holderName, heldUntil))
                : Optional.empty();
    }

    /** Whether it was left with the person; he himself moves it to another window without being asked. */
    boolean tryLock(ModelEditingSession session, Instant now) {
        boolean free = holder(now)
                .map(DraftLockHolder::loginName)
                .map(session.actor().loginName()::equals)
                .orElse(true);
        if (free) {
            lock(session, now);
        }
        return free;
    }

    void lock(ModelEditingSession session, Instant now) {
        holderLogin = session.actor().loginName();
        holderName = session.actor().displayName();
        holderWindow = session.window();
        heldUntil = now.plus(LEASE);
    }

    /** Whether it is still with this window, or with nobody and was last with it. */
    boolean isLockedBy(UUID window) {
        return window.equals(holderWindow);
    }

    void unlock() {
        holderLogin = null;
        holderName = null;
        holderWindow = null;
        heldUntil = null;
    }

    /** @throws Refusal CONFLICT unless the window holds it and knows the latest saving */
    void change(ModelEditingSession session, long known, Instant now) {
        if (!isLockedBy(session.window()) && (holder(now).isPresent() || known != saving)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "processadmin.modeler.lock.lost",
                    holder(now).map(DraftLockHolder::displayName).orElse(changerName));
        }
        if (known != saving) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.modeler.lock.overtaken", changerName);
        }
        lock(session, now);
        saving++;
        changedAt = now;
        changerName = session.actor().displayName();
    }

    void rename(String newName) {
        name = newName;
    }
}
