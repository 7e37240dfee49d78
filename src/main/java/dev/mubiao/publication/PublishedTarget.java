package dev.mubiao.publication;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.Sha256;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of a target: frozen when it was published, without personal data. A later publication
 * supersedes it; nothing else changes it but better masking.
 */
@Entity
@Table(name = "published_target")
public class PublishedTarget {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "target_id", nullable = false)
    private UUID target;

    @Column(name = "revision_number", nullable = false)
    private int revisionNumber;

    @Column(nullable = false)
    private String sha256;

    /** Not public. Null in what was published before there was one. */
    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String salt;

    @Column(name = "unit_code", nullable = false)
    private String unitCode;

    @Column(name = "unit_name", nullable = false)
    private String unitName;

    @Column(name = "budget_year")
    private @Nullable Integer year;

    @Column(name = "form_id", nullable = false)
    private String formId;

    @Column(name = "form_version", nullable = false)
    private int formVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FormKind kind;

    @Column(nullable = false)
    private String name;

    @Column(name = "total_yuan")
    private @Nullable BigDecimal totalYuan;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(nullable = false)
    private String content;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedTarget() {}

    /** @param shown what the revision declares, personal data already taken out */
    public PublishedTarget(Revision revision, BudgetUnit unit, TargetContent shown, String json, Instant at) {
        this.id = UUID.randomUUID();
        this.target = revision.target().value();
        this.revisionNumber = revision.number();
        seal(revision);
        this.unitCode = Cleaning.plainlyVisible(unit.code());
        this.unitName = Cleaning.plainlyVisible(unit.name());
        BudgetYear budgetYear = shown.year();
        this.year = budgetYear == null ? null : budgetYear.value();
        this.formId = shown.formId();
        this.formVersion = shown.form().version();
        this.kind = shown.kind();
        Money total = shown.funding().total().money();
        this.totalYuan = total == null ? null : total.yuan();
        this.content = json;
        this.publishedAt = at;
        show(shown);
    }

    /**
     * Shows less of the same revision: masking has got better since. A digest without a salt, by which what is masked could
     * be tried out, is replaced.
     *
     * @return whether the public sees another content or another digest
     */
    public boolean mask(Revision revision, TargetContent shown, String json) {
        boolean unsealed = salt == null;
        if (unsealed) {
            seal(revision);
        }
        boolean changed = !json.equals(content);
        if (changed) {
            content = json;
            show(shown);
        }
        return unsealed || changed;
    }

    private void show(TargetContent shown) {
        String declared = Cleaning.plainlyVisible(shown.displayName());
        name = Cleaning.isNothing(declared) ? unitName : declared;
        searchText = PublicSearchText.of(name, unitCode, unitName, shown);
    }

    /** A digest without a salt could be tried out: what is masked in the revision is mostly a number of eleven digits. */
    private void seal(Revision revision) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        salt = HexFormat.of().formatHex(random);
        sha256 = Sha256.hex(salt + revision.json());
    }

    public void supersede(Instant at) {
        supersededAt = at;
    }

    public UUID id() {
        return id;
    }

    public TargetId target() {
        return new TargetId(target);
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    /** SHA-256 of a salt that is not public and the reviewed revision, before personal data was taken out. */
    public String sha256() {
        return sha256;
    }

    public String unitCode() {
        return unitCode;
    }

    /** Nothing in it turns the direction of what follows; what was published earlier may have had such a mark. */
    public String unitName() {
        return Cleaning.plainlyVisible(unitName);
    }

    public Optional<BudgetYear> year() {
        return Optional.ofNullable(year).map(BudgetYear::new);
    }

    /** Its form in the version that it follows. */
    public FormKey form() {
        return new FormKey(formId, formVersion, kind);
    }

    public String formId() {
        return formId;
    }

    public FormKind kind() {
        return kind;
    }

    /** As {@link #unitName}. */
    public String name() {
        return Cleaning.plainlyVisible(name);
    }

    public Optional<Money> total() {
        return Optional.ofNullable(totalYuan).map(Money::new);
    }

    /** Canonical JSON of the content as the public sees it. */
    public String json() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When a later publication took its place; empty while it is the one that is shown. */
    public Optional<Instant> supersededAt() {
        return Optional.ofNullable(supersededAt);
    }
}
