package dev.mubiao.directory.organisation;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.BudgetUnits;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.BusinessOffices;
import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.OfficeDetails;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to the directory. Each change is checked by the gate and goes into the audit trail. */
@Service
@Transactional
public class DirectoryAdministration {

    /** Key of the refusal of a change whose author has not seen what stands now. */
    public static final String STALE = "directory.stale";

    private final Gate gate;
    private final BudgetUnits budgetUnits;
    private final BusinessOffices businessOffices;
    private final PersonAccounts personAccounts;
    private final DirectoryAudit audit;
    private final DirectoryEventPublisher events;
    private final DirectoryLock lock;

    DirectoryAdministration(
            DirectoryLock lock,
            Gate gate,
            BudgetUnits budgetUnits,
            BusinessOffices businessOffices,
            PersonAccounts personAccounts,
            DirectoryAudit audit,
            DirectoryEventPublisher events) {
        this.lock = lock;
        this.gate = gate;
        this.budgetUnits = budgetUnits;
        this.businessOffices = businessOffices;
        this.personAccounts = personAccounts;
        this.audit = audit;
        this.events = events;
    }

    /** @throws Refusal DENIED, or CONFLICT if the code is taken */
    public OfficeId createOffice(Actor by, String code, String name) {
        begin(by);
        OfficeDetails details = new OfficeDetails(code, name);
        OfficeId id = OfficeId.random();
        refuseTakenCode(businessOffices.existsByCodeAndIdNot(details.code(), id.value()), details.code());
        businessOffices.save(new BusinessOffice(id, details));
        audit.created(by, id, details);
        return id;
    }

    /**
     * @param seen what the actor has read
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if it is otherwise by now or the code is taken
     */
    public void changeOffice(Actor by, OfficeId id, OfficeDetails seen, OfficeDetails details) {
        begin(by);
        BusinessOffice office = businessOffices
                .findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.office.unknown"));
        refuseStale(seen, office.details());
        refuseTakenCode(businessOffices.existsByCodeAndIdNot(details.code(), id.value()), details.code());
        office.change(details);
        audit.changed(by, id, seen, details);
    }

    /** @throws Refusal DENIED, or CONFLICT if the code is taken */
    public UnitId createUnit(Actor by, UnitDetails details) {
        begin(by);
        UnitId id = UnitId.random();
        refuseTakenCode(budgetUnits.existsByCodeAndIdNot(details.code(), id.value()), details.code());
        budgetUnits.save(new BudgetUnit(id, details));
        audit.created(by, id, details);
        return id;
    }

    /**
     * Changes a unit for who has read how it was until now.
     *
     * @throws Refusal as without, and CONFLICT if it is otherwise by now
     */
    public void changeUnit(Actor by, UnitId id, UnitDetails seen, UnitDetails details) {
        begin(by);
        BudgetUnit unit = unit(id);
        refuseStale(seen, unit.details());
        change(by, unit, details);
    }

    /** @throws Refusal DENIED, NOT_FOUND, CONFLICT if the code is taken, INVALID if it would supervise itself, also through others */
    public void changeUnit(Actor by, UnitId id, UnitDetails details) {
        begin(by);
        change(by, unit(id), details);
    }

    private void change(Actor by, BudgetUnit unit, UnitDetails details) {
        UnitId id = unit.id();
        refuseTakenCode(budgetUnits.existsByCodeAndIdNot(details.code(), id.value()), details.code());
        refuseCircle(id, details);
        UnitDetails before = unit.details();
        boolean moved = !details.office().equals(before.office())
                || !Objects.equals(details.supervisingDepartment(), before.supervisingDepartment());
        unit.change(details);
        audit.changed(by, id, before, details);
        if (moved) {
            budgetUnits.flush();
            events.moved(id);
        }
    }

    /** @throws Refusal DENIED, CONFLICT if the log-in name is taken, INVALID if the password is too short */
    public PersonId createPerson(Actor by, PersonDetails details, String password) {
        begin(by);
        PersonId id = personAccounts.open(details, password);
        audit.opened(by, id, details);
        if (details.enabled()) {
            events.gained(details.grants());
        }
        return id;
    }

    /**
     * Changes a person for who has read how he was until now.
     *
     * @throws Refusal as without, and CONFLICT if he is otherwise by now
     */
    public void changePerson(Actor by, PersonId id, PersonDetails seen, PersonDetails details) {
        begin(by);
        refuseStale(seen, personAccounts.details(id));
        change(by, id, details);
    }

    /** @throws Refusal DENIED, NOT_FOUND, CONFLICT if the log-in name is taken or the last administrator would go */
    public void changePerson(Actor by, PersonId id, PersonDetails details) {
        begin(by);
        change(by, id, details);
    }

    private void change(Actor by, PersonId id, PersonDetails details) {
        PersonChange change = personAccounts.change(id, details);
        audit.changed(by, id, change);
        if (!change.lost().isEmpty()) {
            events.lost(by, id, change.lost());
        }
        if (!change.gained().isEmpty() || change.askedOtherwise()) {
            events.gained(change.gained());
        }
    }

    /** @throws Refusal DENIED, NOT_FOUND, INVALID if the password is too short */
    public void resetPassword(Actor by, PersonId id, String password) {
        begin(by);
        personAccounts.changePassword(id, password);
        audit.passwordReset(by, id, personAccounts.details(id));
    }

    /** What is read behind the lock, the actor's rights too, is as it stays until this transaction has ended. */
    private void begin(Actor by) {
        lock.take();
        gate.check(by, Permission.ADMINISTER);
    }

    private static void refuseStale(Object seen, Object now) {
        if (!seen.equals(now)) {
            throw new Refusal(Refusal.Kind.CONFLICT, STALE);
        }
    }

    private void refuseCircle(UnitId id, UnitDetails details) {
        UnitId department = details.supervisingDepartment();
        if (id.equals(department)) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.unit.supervisesItself", details.name());
        }
        if (department != null && ChainOfCommand.leads(department, id, this::department)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "directory.unit.circle",
                    details.name(),
                    unit(department).name());
        }
    }

    private Optional<UnitId> department(UnitId id) {
        return unit(id).supervisingDepartment();
    }

    private BudgetUnit unit(UnitId id) {
        return budgetUnits
                .findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.unit.unknown"));
    }

    private static void refuseTakenCode(boolean taken, String code) {
        if (taken) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.code.taken", code);
        }
    }

    /** Opens the first account of a new installation; there is nobody yet who could be asked for permission. */
    public PersonId createFirstAdministrator(PersonDetails details, String password) {
        lock.take();
        if (!personAccounts.none()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.firstAdministrator.exists");
        }
        PersonId id = personAccounts.open(details, password);
        audit.installed(new Actor(id, details.loginName(), details.displayName(), details.grants()), id, details);
        return id;
    }
}
