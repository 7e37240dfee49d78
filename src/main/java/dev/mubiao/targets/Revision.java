package dev.mubiao.targets;

import dev.mubiao.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One submission: immutable, known by the SHA-256 of its canonical JSON. */
@Entity
@Immutable
@Table(name = "target_revision")
public class Revision {

    @Id
    private UUID id;

    @Column(name = "target_id", nullable = false)
    private UUID target;

    @Column(name = "revision_number", nullable = false)
    private int number;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(nullable = false)
    private String content;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "submitted_by", nullable = false)
    private UUID submittedBy;

    @Column(name = "submitter_name", nullable = false)
    private String submitterName;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    public Revision(
            TargetId target, int number, String content, String sha256, PersonId by, String byName, Instant at) {
        this.id = UUID.randomUUID();
        this.target = target.value();
        this.number = number;
        this.content = content;
        this.sha256 = sha256;
        this.submittedBy = by.value();
        this.submitterName = byName;
        this.submittedAt = at;
    }

    public TargetId target() {
        return new TargetId(target);
    }

    /** Counts the submissions of a target from 1. */
    public int number() {
        return number;
    }

    /** Canonical JSON of the content, exactly what the digest was taken of. */
    public String json() {
        return content;
    }

    /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of the canonical JSON. */
    public String sha256() {
        return sha256;
    }

    public PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    /** Display name as it was at the submission. */
    public String submitterName() {
        return submitterName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
