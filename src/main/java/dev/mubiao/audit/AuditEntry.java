package dev.mubiao.audit;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.text.Abbreviation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail: who did what to what, when. Never changed, never removed. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_SUMMARY = 4000;

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

    /** In Chinese; older entries hold what was said in all languages. */
    @Column(nullable = false)
    private String summary;

    /** Null in older entries. */
    @Column(name = "summary_en")
    private @Nullable String summaryEn;

    /** Null in entries of before it was recorded. */
    @Enumerated(EnumType.STRING)
    private RequestOrigin.@Nullable Kind origin;

    private @Nullable String address;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(AuditedEvent event, String chinese, String english, RequestOrigin from) {
        this.id = UUID.randomUUID();
        this.at = event.at();
        this.actor = event.actor();
        this.event = event.getClass().getSimpleName();
        this.subject = event.subject();
        this.summary = Abbreviation.within(chinese, LONGEST_SUMMARY);
        this.summaryEn = Abbreviation.within(english, LONGEST_SUMMARY);
        this.origin = from.kind();
        this.address = from.address();
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

    /** What was done, in the language if it was written in it. */
    public String summary(Locale locale) {
        return summaryEn != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? summaryEn : summary;
    }

    /** Key of the name of what it was done by (a page, the interface, the program); empty if it was not recorded. */
    public Optional<String> originKey() {
        return Optional.ofNullable(origin).map(RequestOrigin.Kind::key);
    }

    /** From where it was done; empty if the program did it, or it was not recorded. */
    public String address() {
        return Objects.requireNonNullElse(address, "");
    }
}
