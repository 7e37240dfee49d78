package dev.mubiao.approval.remark;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.print.CellQuote;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer's remark on one cell. It stays open, from revision to revision, until the preparer answers it. */
@Entity
@Table(name = "remark")
public class Remark {

    @Id
    private UUID id;

    @Column(name = "target_id", nullable = false)
    private UUID target;

    @Column(name = "revision_number", nullable = false)
    private int revisionNumber;

    @Column(nullable = false)
    @Convert(converter = CellRefConverter.class)
    private CellRef place;

    @Column(name = "place_name", nullable = false)
    private String placeName;

    @Column(nullable = false)
    private String quoted;

    @Column(nullable = false)
    private String text;

    @Column(name = "author_id", nullable = false)
    private UUID author;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    private @Nullable String resolution;

    @Column(name = "resolved_by")
    private @Nullable UUID resolvedBy;

    @Column(name = "resolver_name")
    private @Nullable String resolverName;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "reopener_name")
    private @Nullable String reopenerName;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(Revision revision, CellQuote cell, String text, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.target = revision.target().value();
        this.revisionNumber = revision.number();
        this.place = cell.place();
        this.placeName = cell.label();
        this.quoted = cell.text();
        this.text = text;
        this.author = by.id().value();
        this.authorName = by.displayName();
        this.madeAt = at;
    }

    public RemarkId id() {
        return new RemarkId(id);
    }

    public TargetId target() {
        return new TargetId(target);
    }

    /** Number of the revision that it was made about. */
    public int revisionNumber() {
        return revisionNumber;
    }

    /** The cell. */
    public CellRef place() {
        return place;
    }

    /** What the form calls the cell. */
    public String placeName() {
        return placeName;
    }

    /** What stood in the cell. */
    public String quoted() {
        return quoted;
    }

    public String text() {
        return text;
    }

    public PersonId author() {
        return new PersonId(author);
    }

    /** Display name as it was then. */
    public String authorName() {
        return authorName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whether it waits for an answer. */
    public boolean open() {
        return resolvedAt == null;
    }

    /** The answer given last; the reviewer may have opened the remark again since. */
    public Optional<String> resolution() {
        return Optional.ofNullable(resolution);
    }

    public Optional<String> resolverName() {
        return Optional.ofNullable(resolverName);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    /** Who was not content with the answer; empty if nobody, or if it has been answered again. */
    public Optional<String> reopenerName() {
        return open() ? Optional.ofNullable(reopenerName) : Optional.empty();
    }

    void resolve(Actor by, String answer, Instant at) {
        if (resolvedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.remark.alreadyResolved", String.valueOf(resolverName));
        }
        resolution = answer;
        resolvedBy = by.id().value();
        resolverName = by.displayName();
        resolvedAt = at;
    }

    void reopen(Actor by, Instant at) {
        if (resolvedAt == null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.remark.alreadyOpen");
        }
        resolvedAt = null;
        reopenerName = by.displayName();
        reopenedAt = at;
    }
}
