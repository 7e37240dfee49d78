package dev.mubiao.targets;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.TargetContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A performance target: whose it is, and its status. The content stands in its {@link Draft} and its {@link Revision}s;
 * what lists show of it, in {@link TargetDescription}.
 */
@Entity
@Table(name = "target")
public class Target extends TargetDescription {

    @Id
    private UUID id;

    @Column(name = "unit_id", nullable = false)
    private UUID unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TargetStatus status;

    @Column(name = "revision_number", nullable = false)
    private int revisionNumber;

    @Column(name = "published_revision")
    private @Nullable Integer publishedRevision;

    @Column(name = "submitter_id")
    private @Nullable UUID submitter;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    public Target(TargetId id, UnitId unit, TargetContent content, String by, Instant at) {
        super(content);
        this.id = id.value();
        this.unit = unit.value();
        this.status = TargetStatus.DRAFT;
        this.changedBy = by;
        this.createdAt = at;
        this.changedAt = at;
    }

    public TargetId id() {
        return new TargetId(id);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public TargetStatus status() {
        return status;
    }

    /** Number of the latest submitted revision, 0 if it was never submitted. */
    public int revisionNumber() {
        return revisionNumber;
    }

    /** Number of the revision that is public, empty if none is. */
    public Optional<Integer> publishedRevision() {
        return Optional.ofNullable(publishedRevision);
    }

    /** Number of the revision that was approved last, empty if none was or it was not passed. */
    public Optional<Integer> approvedRevision() {
        return status == TargetStatus.APPROVED ? Optional.of(revisionNumber) : publishedRevision();
    }

    /** Who submitted the latest revision. */
    public Optional<PersonId> submitter() {
        return Optional.ofNullable(submitter).map(PersonId::new);
    }

    /** Log-in name of who changed it last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Counts changes; a command that saw an older one is refused. */
    public long version() {
        return version;
    }

    public void edit(TargetContent content, String by, Instant at) {
        requireEditable();
        describe(content);
        touch(by, at);
    }

    public void submit(TargetContent content, PersonId by, String byName, Instant at) {
        requireEditable();
        describe(content);
        revisionNumber++;
        submitter = by.value();
        move(TargetStatus.submitted(), byName, at);
    }

    public void withdraw(String by, Instant at) {
        requireInReview();
        move(publishedRevision == null ? TargetStatus.DRAFT : TargetStatus.ADJUSTING, by, at);
    }

    public void advanceTo(TargetStatus stage, String by, Instant at) {
        requireInReview();
        if (!stage.inReview()) {
            throw new IllegalArgumentException("not a review stage: " + stage);
        }
        move(stage, by, at);
    }

    public void reopen(TargetStatus stage, String by, Instant at) {
        require(status == TargetStatus.APPROVED || status == TargetStatus.RETURNED || status.inReview());
        if (!stage.inReview()) {
            throw new IllegalArgumentException("not a review stage: " + stage);
        }
        move(stage, by, at);
    }

    public void returnToPreparer(String by, Instant at) {
        requireInReview();
        move(TargetStatus.RETURNED, by, at);
    }

    public void approve(String by, Instant at) {
        requireInReview();
        move(TargetStatus.APPROVED, by, at);
    }

    public void reject(String by, Instant at) {
        requireInReview();
        move(TargetStatus.NOT_PASSED, by, at);
    }

    public void publish(String by, Instant at) {
        require(status == TargetStatus.APPROVED);
        publishedRevision = revisionNumber;
        move(TargetStatus.PUBLISHED, by, at);
    }

    public void adjust(String by, Instant at) {
        require(status == TargetStatus.PUBLISHED);
        move(TargetStatus.ADJUSTING, by, at);
    }

    /** Gives up an adjustment: the target is again what is public. */
    public void abandonAdjustment(TargetContent published, String by, Instant at) {
        require(publishedRevision != null && status.editable());
        describe(published);
        move(TargetStatus.PUBLISHED, by, at);
    }

    public void discard(String by, Instant at) {
        // What is public stays public: an adjustment is given up instead.
        require(status == TargetStatus.DRAFT || status == TargetStatus.RETURNED && publishedRevision == null);
        move(TargetStatus.VOIDED, by, at);
    }

    private void requireEditable() {
        require(status.editable());
    }

    private void requireInReview() {
        require(status.inReview());
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new Refusal(Refusal.Kind.CONFLICT, "targets.state." + status, name(), changedBy, changedAt);
        }
    }

    private void move(TargetStatus next, String by, Instant at) {
        status = next;
        touch(by, at);
    }

    private void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }
}
