package dev.mubiao.audit;

import dev.mubiao.platform.AuditedEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry of the audit trail: who did what to what, when. Never changed, never removed. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    static final int LONGEST_SUMMARY = 4000;

    @Id
    private UUID id;

    @Column(name = "entry_at", nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String event;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Column(nullable = false)
    private String summary;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(AuditedEvent event) {
        String text = event.summary();
        this.id = UUID.randomUUID();
        this.at = event.at();
        this.actor = event.actor();
        this.event = event.getClass().getSimpleName();
        this.subject = event.subject();
        this.summary = text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY) : text;
    }

    public Instant at() {
        return at;
    }

    /** Log-in name as it was then. */
    public String actor() {
        return actor;
    }

    /** Name of the event's type, for instance {@code TargetSubmitted}. */
    public String event() {
        return event;
    }

    public UUID subject() {
        return subject;
    }

    public String summary() {
        return summary;
    }
}
