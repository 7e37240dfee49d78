package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A state in the history of a draft: the model as it was at some time. What one person draws within a minute is one
 * state.
 */
@Entity
@Table(name = "model_draft_state")
class ModelDraftState {

    private static final Duration TOGETHER = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "draft_id", nullable = false)
    private UUID draft;

    /** Counts the states of the draft. */
    @Column(nullable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Origin origin;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "author_login", nullable = false)
    private String authorLogin;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(nullable = false)
    private String model;

    /** Whether the audit trail has it. */
    @Column(nullable = false)
    private boolean told;

    @SuppressWarnings("NullAway.Init")
    protected ModelDraftState() {}

    ModelDraftState(ModelDraftId draft, long number, Origin origin, Actor author, String model, Instant at) {
        this.id = UUID.randomUUID();
        this.draft = draft.value();
        this.number = number;
        this.origin = origin;
        this.beganAt = at;
        this.savedAt = at;
        this.authorLogin = author.loginName();
        this.authorName = author.displayName();
        this.model = model;
    }

    /** How a state came about. */
    enum Origin {
        CREATED,
        DRAWN,
        UPLOADED,
        RESTORED
    }

    boolean of(ModelDraftId id) {
        return draft.equals(id.value());
    }

    long number() {
        return number;
    }

    Origin origin() {
        return origin;
    }

    Instant savedAt() {
        return savedAt;
    }

    String authorLogin() {
        return authorLogin;
    }

    String model() {
        return model;
    }

    boolean published() {
        return told;
    }

    /** Whether what the person draws now belongs to it. */
    boolean takesIn(Actor author, Instant at) {
        return origin == Origin.DRAWN
                && !told
                && authorLogin.equals(author.loginName())
                && at.isBefore(beganAt.plus(TOGETHER));
    }

    void draw(String newModel, Instant at) {
        model = newModel;
        savedAt = at;
    }

    void markPublished() {
        told = true;
    }
}
