package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.IndependenceDays;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The setting for how many days whoever opened an account, set its password or made it an administrator's is no second
 * person to its owner. One administrator can lengthen it; shortening takes a second one who is independent as it is
 * judged until then, or one alone could make himself a second person.
 */
@Service
@Transactional
public class IndependenceSetting {

    /** As notices name it, to readers of either language. */
    private static final String NAME = "独立性认定天数 (independence, days)";

    private final IndependenceDays days;
    private final SecondPerson secondPerson;
    private final ReleaseAuditPublisher audit;
    private final Gate gate;

    IndependenceSetting(IndependenceDays days, SecondPerson secondPerson, ReleaseAuditPublisher audit, Gate gate) {
        this.days = days;
        this.secondPerson = secondPerson;
        this.audit = audit;
        this.gate = gate;
    }

    /** @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public IndependenceDays.State state(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return days.state();
    }

    /**
     * Lengthens the time at once, or asks another administrator to shorten it.
     *
     * @param wanted days
     * @return whether it counts already
     * @throws Refusal DENIED, INVALID if they are too few or too many, CONFLICT if somebody asks for other ones already
     */
    public boolean set(Actor by, int wanted) {
        gate.check(by, Permission.ADMINISTER);
        if (wanted < IndependenceDays.FEWEST || wanted > IndependenceDays.MOST) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "processadmin.independence.bounds",
                    IndependenceDays.FEWEST,
                    IndependenceDays.MOST);
        }
        IndependenceDays.State before = days.locked();
        if (wanted == before.days() && before.asked().isEmpty()) {
            return true;
        }
        if (wanted >= before.days()) {
            days.decide(wanted);
            audit.independence(by, "processadmin.audit.independence.set", before.days(), wanted);
            return true;
        }
        if (before.asked().isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "processadmin.independence.asked.before",
                    before.asked().get().days());
        }
        days.ask(new IndependenceDays.Asked(wanted, by.id()));
        audit.independence(by, "processadmin.audit.independence.asked", before.days(), wanted);
        audit.asksSecond(by, NAME, before.days() + " → " + wanted);
        return false;
    }

    /** @throws Refusal DENIED, also to whoever asked or is not independent of him; CONFLICT if nobody asks */
    public void agree(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        IndependenceDays.State before = days.locked();
        IndependenceDays.Asked asked = asked(before);
        secondPerson.require(asked.by(), by);
        days.decide(asked.days());
        audit.independence(by, "processadmin.audit.independence.agreed", before.days(), asked.days());
        audit.answers(by, asked.by(), NAME, before.days() + " → " + asked.days());
    }

    /** It stays as it is; whoever asked may take that back himself. @throws Refusal DENIED, CONFLICT if nobody asks */
    public void keep(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        IndependenceDays.State before = days.locked();
        PersonId asked = asked(before).by();
        days.ask(null);
        audit.independence(
                by,
                "processadmin.audit.independence.kept",
                before.days(),
                asked(before).days());
        audit.answers(by, asked, NAME, String.valueOf(before.days()));
    }

    private static IndependenceDays.Asked asked(IndependenceDays.State state) {
        return state.asked()
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "processadmin.independence.notAsked"));
    }
}
