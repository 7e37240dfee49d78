package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of a process that is proposed, released or withdrawn. */
@Entity
@Table(name = "process_release")
class ProcessRelease {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String note;

    @Column(name = "process_key", nullable = false)
    private String processKey;

    @Column(name = "definition_id")
    private @Nullable String definition;

    /** Of a part that waits for its release, else empty: what is called is always the latest that the engine has. */
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(nullable = false)
    private String model = "";

    @Column(nullable = false)
    private String units;

    @Column(nullable = false)
    private String forms;

    @Column(name = "over_variants", nullable = false)
    private boolean overVariants;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(name = "four_eyes", nullable = false)
    private boolean fourEyes;

    @Column(name = "wanted_from")
    private @Nullable Instant wantedFrom;

    @Column(name = "valid_from")
    private @Nullable Instant validFrom;

    @Column(name = "proposer_id", nullable = false)
    private UUID proposer;

    @Column(name = "proposer_name", nullable = false)
    private String proposerName;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "releaser_name")
    private @Nullable String releaserName;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "withdrawer_name")
    private @Nullable String withdrawerName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Embedded
    private @Nullable WithdrawalRequest withdrawal;

    @Column(name = "refuser_name")
    private @Nullable String refuserName;

    @Column(name = "refused_at")
    private @Nullable Instant refusedAt;

    private @Nullable String refusal;

    @Version
    @Column(nullable = false)
    private long version;

    enum State {
        WAITING,
        RELEASED,
        WITHDRAWN,
        /** A second administrator did not release it. */
        REFUSED
    }

    @SuppressWarnings("NullAway.Init")
    protected ProcessRelease() {}

    ProcessRelease(ReleaseProposal proposal, String processKey, boolean fourEyes, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.name = proposal.name();
        this.note = proposal.note();
        this.processKey = processKey;
        this.units = proposal.scope().unitColumn();
        this.forms = proposal.scope().formColumn();
        this.overVariants = proposal.overVariants();
        this.state = State.WAITING;
        this.fourEyes = fourEyes;
        this.wantedFrom = proposal.from();
        this.proposer = by.id().value();
        this.proposerName = by.displayName();
        this.proposedAt = now;
    }

    ReleaseId id() {
        return new ReleaseId(id);
    }

    String name() {
        return name;
    }

    String note() {
        return note;
    }

    String processKey() {
        return processKey;
    }

    ReleaseScope scope() {
        return ReleaseScope.of(units, forms);
    }

    boolean overVariants() {
        return overVariants;
    }

    Optional<String> definition() {
        return Optional.ofNullable(definition);
    }

    Optional<String> model() {
        return Optional.of(model).filter(text -> !text.isEmpty());
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    boolean released() {
        return state == State.RELEASED;
    }

    boolean withdrawn() {
        return state == State.WITHDRAWN;
    }

    boolean refused() {
        return state == State.REFUSED;
    }

    boolean fourEyes() {
        return fourEyes;
    }

    PersonId proposer() {
        return new PersonId(proposer);
    }

    /** Only of what is released. */
    Instant validFrom() {
        return Objects.requireNonNull(validFrom);
    }

    /** Only of what is released. */
    Instant releasedAt() {
        return Objects.requireNonNull(releasedAt);
    }

    boolean valid(Instant now) {
        return released() && !validFrom().isAfter(now);
    }

    final void runsAs(String deployed) {
        this.definition = deployed;
        this.model = "";
    }

    final void keep(String waiting) {
        this.model = waiting;
    }

    /** @throws Refusal CONFLICT if it does not wait */
    final void release(Actor by, Instant now) {
        requireWaiting();
        this.state = State.RELEASED;
        this.releaserName = by.displayName();
        this.releasedAt = now;
        this.validFrom = wantedFrom == null || wantedFrom.isBefore(now) ? now : wantedFrom;
    }

    /** @throws Refusal CONFLICT if it does not wait */
    final void refuse(Actor by, String why, Instant now) {
        requireWaiting();
        this.state = State.REFUSED;
        this.refuserName = by.displayName();
        this.refusedAt = now;
        this.refusal = why;
    }

    final void requireWaiting() {
        if (state != State.WAITING) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.releases.notWaiting", name);
        }
    }

    /** @throws Refusal CONFLICT if it is not in use, or somebody asked before */
    final void askToWithdraw(Actor by, String why, Instant now) {
        if (state != State.RELEASED || withdrawal != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.releases.withdrawalAsked", name);
        }
        this.withdrawal = new WithdrawalRequest(by, why, now);
    }

    /** It stays in use. */
    final void keepInUse() {
        this.withdrawal = null;
    }

    /** Who wants to withdraw it. @throws Refusal CONFLICT if nobody does */
    final PersonId withdrawalAskedBy() {
        if (state != State.RELEASED || withdrawal == null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.releases.withdrawalNotAsked", name);
        }
        return withdrawal.by();
    }

    /** @throws Refusal CONFLICT if it was withdrawn or refused before */
    final void withdraw(Actor by, Instant now) {
        if (state != State.WAITING && state != State.RELEASED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.releases.withdrawn", name);
        }
        this.state = State.WITHDRAWN;
        this.withdrawerName = by.displayName();
        this.withdrawnAt = now;
    }

    ReleaseSummary summary(ReleaseState state) {
        return new ReleaseSummary(
                id(),
                name,
                note,
                processKey,
                definition(),
                new ReleaseSummary.Validity(
                        scope(), overVariants, Optional.ofNullable(validFrom == null ? wantedFrom : validFrom)),
                state,
                fourEyes,
                new ReleaseSummary.Proposal(new PersonId(proposer), proposerName, proposedAt),
                new ReleaseSummary.Outcome(
                        Optional.ofNullable(releaserName),
                        Optional.ofNullable(releasedAt),
                        Optional.ofNullable(withdrawerName),
                        Optional.ofNullable(withdrawnAt),
                        refusal == null || refuserName == null || refusedAt == null
                                ? Optional.empty()
                                : Optional.of(new ReleaseSummary.Said(refuserName, refusedAt, refusal)),
                        Optional.ofNullable(withdrawal)
                                .filter(request -> released())
                                .map(WithdrawalRequest::summary)));
    }
}
