package dev.mubiao.directory;

import dev.mubiao.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who and what there is: units, business offices and people. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final Units units;
    private final Offices offices;
    private final People people;

    Directory(Units units, Offices offices, People people) {
        this.units = units;
        this.offices = offices;
        this.people = people;
    }

    /** All units by code. */
    public List<BudgetUnit> units() {
        return units.findAllByOrderByCode();
    }

    /** @throws Refusal NOT_FOUND if there is no such unit */
    public BudgetUnit unit(UnitId id) {
        return units.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.unit.unknown"));
    }

    /** All business offices by code. */
    public List<BusinessOffice> offices() {
        return offices.findAllByOrderByCode();
    }

    /** @throws Refusal NOT_FOUND if there is no such office */
    public BusinessOffice office(OfficeId id) {
        return offices.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.office.unknown"));
    }

    /** All people by log-in name, disabled ones included. */
    public List<Person> people() {
        return people.findAllByOrderByLoginName();
    }

    /** @throws Refusal NOT_FOUND if there is no such person */
    public Person person(UserId id) {
        return people.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.person.unknown"));
    }

    public Optional<Person> personByLoginName(String loginName) {
        return people.findByLoginName(loginName);
    }

    /**
     * Enabled people who hold the role for the unit, by log-in name: those of the unit itself, those of the business
     * office that looks after it, or everybody with it, as the role's scope says.
     */
    public List<Person> holders(Role role, UnitId unit) {
        BudgetUnit budgetUnit = unit(unit);
        return people.findHolders(role, unit.value(), budgetUnit.office().value());
    }

    /** Enabled people who hold the role for the unit or office with this id, whichever the role's scope asks for. */
    public List<Person> holders(Role role, @Nullable UUID place) {
        UUID anywhere = place == null ? new UUID(0, 0) : place;
        return people.findHolders(role, anywhere, anywhere);
    }
}
