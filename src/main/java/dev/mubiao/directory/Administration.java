package dev.mubiao.directory;

import dev.mubiao.shared.Refusal;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to the directory. Each change is checked by the gate and goes into the audit trail. */
@Service
@Transactional
public class Administration {

    private final Gate gate;
    private final Units units;
    private final Offices offices;
    private final Accounts accounts;
    private final DirectoryTrail trail;

    Administration(Gate gate, Units units, Offices offices, Accounts accounts, DirectoryTrail trail) {
        this.gate = gate;
        this.units = units;
        this.offices = offices;
        this.accounts = accounts;
        this.trail = trail;
    }

    /** @throws Refusal DENIED, or CONFLICT if the code is taken */
    public OfficeId createOffice(Actor by, String code, String name) {
        gate.check(by, Verb.ADMINISTER);
        BusinessOffice office = new BusinessOffice(OfficeId.random(), code, name);
        refuseTakenCode(offices.existsByCodeAndIdNot(code, office.id().value()), code);
        offices.save(office);
        trail.record(by, office.id().value(), code + " " + name);
        return office.id();
    }

    /** @throws Refusal DENIED, NOT_FOUND, or CONFLICT if the code is taken */
    public void changeOffice(Actor by, OfficeId id, String code, String name) {
        gate.check(by, Verb.ADMINISTER);
        BusinessOffice office = offices.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.office.unknown"));
        refuseTakenCode(offices.existsByCodeAndIdNot(code, id.value()), code);
        office.rename(code, name);
        trail.record(by, id.value(), code + " " + name);
    }

    /** @throws Refusal DENIED, or CONFLICT if the code is taken */
    public UnitId createUnit(Actor by, UnitFacts facts) {
        gate.check(by, Verb.ADMINISTER);
        UnitId id = UnitId.random();
        refuseTakenCode(units.existsByCodeAndIdNot(facts.code(), id.value()), facts.code());
        units.save(new BudgetUnit(id, facts));
        trail.record(by, id.value(), facts.summary());
        return id;
    }

    /** @throws Refusal DENIED, NOT_FOUND, CONFLICT if the code is taken, INVALID if it would supervise itself */
    public void changeUnit(Actor by, UnitId id, UnitFacts facts) {
        gate.check(by, Verb.ADMINISTER);
        BudgetUnit unit = units.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.unit.unknown"));
        refuseTakenCode(units.existsByCodeAndIdNot(facts.code(), id.value()), facts.code());
        if (id.equals(facts.supervisingDepartment())) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.unit.supervisesItself", facts.name());
        }
        unit.change(facts);
        trail.record(by, id.value(), facts.summary());
    }

    /** @throws Refusal DENIED, CONFLICT if the log-in name is taken, INVALID if the password is too short */
    public UserId createPerson(Actor by, PersonFacts facts, String password) {
        gate.check(by, Verb.ADMINISTER);
        UserId id = accounts.open(facts, password);
        trail.record(by, id.value(), facts.summary());
        return id;
    }

    /** @throws Refusal DENIED, NOT_FOUND, CONFLICT if the log-in name is taken or the last administrator would go */
    public void changePerson(Actor by, UserId id, PersonFacts facts) {
        gate.check(by, Verb.ADMINISTER);
        Set<Grant> lost = accounts.change(id, facts);
        trail.record(by, id.value(), facts.summary());
        if (!lost.isEmpty()) {
            trail.lost(by, id, lost);
        }
    }

    /** @throws Refusal DENIED, NOT_FOUND, INVALID if the password is too short */
    public void resetPassword(Actor by, UserId id, String password) {
        gate.check(by, Verb.ADMINISTER);
        accounts.changePassword(id, password);
        trail.record(by, id.value(), "••••");
    }

    private static void refuseTakenCode(boolean taken, String code) {
        if (taken) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.code.taken", code);
        }
    }

    /** Opens the first account of a new installation; there is nobody yet who could be asked for permission. */
    public UserId createFirstAdministrator(PersonFacts facts, String password) {
        if (!accounts.none()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.firstAdministrator.exists");
        }
        UserId id = accounts.open(facts, password);
        trail.record(new Actor(id, facts.loginName(), facts.displayName(), facts.grants()), id.value(), "installed");
        return id;
    }
}
