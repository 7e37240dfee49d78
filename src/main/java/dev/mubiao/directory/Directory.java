package dev.mubiao.directory;

import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.platform.text.Folding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads units, business offices and people. It checks no permission: whoever shows them to somebody asks the gate
 * first.
 */
@Service
@Transactional(readOnly = true)
public class Directory {

    /** No unit and no office has this id. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final BudgetUnits budgetUnits;
    private final BusinessOffices businessOffices;
    private final People people;

    Directory(BudgetUnits budgetUnits, BusinessOffices businessOffices, People people) {
        this.budgetUnits = budgetUnits;
        this.businessOffices = businessOffices;
        this.people = people;
    }

    private record KnownUnit(UnitId id) {}

    /** All units by code. */
    public List<BudgetUnit> units() {
        return budgetUnits.findAllByOrderByCode();
    }

    /** @throws Refusal NOT_FOUND if there is no such unit */
    public BudgetUnit unit(UnitId id) {
        return TransactionCache.read(
                new KnownUnit(id),
                () -> budgetUnits
                        .findById(id.value())
                        .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.unit.unknown")));
    }

    /** Joins a unit to a statement. @param id SQL of the unit's id */
    public static String unitJoin(String unit, String id) {
        return "join budget_unit %1$s on %1$s.id = %2$s".formatted(unit, id);
    }

    /** SQL of a unit's name. @param id SQL of the unit's id */
    public static String unitName(String id) {
        return "(select named.name from budget_unit named where named.id = %s)".formatted(id);
    }

    /** What a statement of another table selects of a unit that it joins, for {@link #unit(ResultSet)}. */
    public static String unitColumns(String unit) {
        return "%1$s.id as unit_id, %1$s.code as unit_code, %1$s.name as unit_name, %1$s.office_id, %1$s.supervising_department_id"
                .formatted(unit);
    }

    public static BudgetUnit unit(ResultSet row) throws SQLException {
        UUID department = row.getObject("supervising_department_id", UUID.class);
        UnitDetails details = new UnitDetails(
                row.getString("unit_code"),
                row.getString("unit_name"),
                department == null ? null : new UnitId(department),
                new OfficeId(row.getObject("office_id", UUID.class)));
        return new BudgetUnit(new UnitId(row.getObject("unit_id", UUID.class)), details);
    }

    /** All business offices by code. */
    public List<BusinessOffice> offices() {
        return businessOffices.findAllByOrderByCode();
    }

    /** @throws Refusal NOT_FOUND if there is no such office */
    public BusinessOffice office(OfficeId id) {
        return businessOffices
                .findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.office.unknown"));
    }

    /** All people by log-in name, disabled ones included. */
    public List<Person> people() {
        return people.findAllByOrderByLoginName();
    }

    /** @throws Refusal NOT_FOUND if there is no such person */
    public Person person(PersonId id) {
        return people.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.person.unknown"));
    }

    /**
     * Case, width and what nobody sees make no difference. Of accounts of before whose names differ only by these, each is
     * found by his name as it is written.
     */
    public Optional<Person> personByLoginName(String loginName) {
        return people.findByLoginName(loginName).or(() -> people.findByLoginKey(Folding.login(loginName)));
    }

    /**
     * Enabled people who hold the role for the unit, by log-in name: those of the unit itself, those of the business
     * office that looks after it, or everybody with it, as the role's scope says.
     */
    public List<Person> holders(Role role, UnitId unit) {
        return holders(role, unit(unit));
    }

    /** The same of a unit that has been read. */
    public List<Person> holders(Role role, BudgetUnit unit) {
        return people.findHolders(role, unit.id().value(), unit.office().value());
    }

    /** Enabled people who have exactly this grant. */
    public List<Person> holders(Grant grant) {
        return people.findHolders(
                grant.role(),
                grant.unit() == null ? NOWHERE : grant.unit().value(),
                grant.office() == null ? NOWHERE : grant.office().value());
    }
}
