package dev.mubiao.targets.filing;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A unit's permission to file outside of its budget year's cycle (逾期申报). */
@Entity
@Table(name = "late_filing")
public class LateFiling {

    @Id
    private UUID id;

    @Column(name = "unit_id", nullable = false)
    private UUID unit;

    @Column(name = "budget_year", nullable = false)
    private int year;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false)
    private String reason;

    @Column(name = "granted_by", nullable = false)
    private String grantedBy;

    @Column(name = "granter_name", nullable = false)
    private String granterName;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected LateFiling() {}

    LateFiling(UnitId unit, BudgetYear year, LocalDate lastDay, String reason, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.unit = unit.value();
        this.year = year.value();
        this.lastDay = lastDay;
        this.reason = reason;
        this.grantedBy = by.loginName();
        this.granterName = by.displayName();
        this.grantedAt = at;
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public BudgetYear year() {
        return new BudgetYear(year);
    }

    /** The last day on which the unit may file. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    /** Name of who granted it, as it was then. */
    public String granterName() {
        return granterName;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    void grantAnew(LocalDate newLastDay, String newReason, Actor by, Instant at) {
        this.lastDay = newLastDay;
        this.reason = newReason;
        this.grantedBy = by.loginName();
        this.granterName = by.displayName();
        this.grantedAt = at;
    }
}
