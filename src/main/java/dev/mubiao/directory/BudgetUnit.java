package dev.mubiao.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A budget unit (预算单位). One without a supervising department is a department itself. */
@Entity
@Table(name = "budget_unit")
public class BudgetUnit {

    @Id
    private UUID id;

    @Column(nullable = false, unique = true)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "supervising_department_id")
    private @Nullable UUID supervisingDepartment;

    @Column(name = "office_id", nullable = false)
    private UUID office;

    @SuppressWarnings("NullAway.Init")
    protected BudgetUnit() {}

    public BudgetUnit(UnitId id, UnitDetails details) {
        this.id = id.value();
        this.code = details.code();
        this.name = details.name();
        this.office = details.office().value();
        change(details);
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Optional<UnitId> supervisingDepartment() {
        return Optional.ofNullable(supervisingDepartment).map(UnitId::new);
    }

    /** The business office that looks after the unit. */
    public OfficeId office() {
        return new OfficeId(office);
    }

    /** What an administrator entered, as it stands now. */
    public UnitDetails details() {
        return new UnitDetails(code, name, supervisingDepartment().orElse(null), office());
    }

    public final void change(UnitDetails details) {
        this.code = details.code();
        this.name = details.name();
        this.office = details.office().value();
        UnitId department = details.supervisingDepartment();
        this.supervisingDepartment = department == null ? null : department.value();
    }
}
