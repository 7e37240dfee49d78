package dev.mubiao.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant as it is stored. */
@Embeddable
class GrantRow {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    @Column(name = "office_id")
    private @Nullable UUID office;

    @SuppressWarnings("NullAway.Init")
    protected GrantRow() {}

    private GrantRow(Role role, @Nullable UUID unit, @Nullable UUID office) {
        this.role = role;
        this.unit = unit;
        this.office = office;
    }

    static GrantRow of(Grant grant) {
        UnitId unit = grant.unit();
        OfficeId office = grant.office();
        return new GrantRow(grant.role(), unit == null ? null : unit.value(), office == null ? null : office.value());
    }

    Grant grant() {
        return new Grant(role, unit == null ? null : new UnitId(unit), office == null ? null : new OfficeId(office));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GrantRow that
                && role == that.role
                && Objects.equals(unit, that.unit)
                && Objects.equals(office, that.office);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, unit, office);
    }
}
