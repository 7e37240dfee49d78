package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.Subject;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.workflow.engine.Stage;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the gate about steps: who may sign for himself or for somebody else, and in which capacity. */
@Component
class StepAccess {

    private final Gate gate;
    private final TargetAccess targets;

    StepAccess(Gate gate, TargetAccess targets) {
        this.gate = gate;
        this.targets = targets;
    }

    /** What the gate is asked about work of this principal at this stage of the target. */
    static Verb verb(Stage stage, Principal principal, Target target) {
        Role role = principal.role().orElse(null);
        if (role == Role.ADMINISTRATOR) {
            return Verb.DECIDE_FALLBACK;
        }
        return switch (stage) {
            case CORRECTION -> Verb.SUBMIT;
            case PUBLICATION -> Verb.PUBLISH;
            case UNIT_REVIEW, FINANCE_REVIEW -> {
                boolean own = target.unit().value().equals(principal.place());
                if (role == Role.UNIT_REVIEWER && own) {
                    yield Verb.REVIEW_UNIT;
                }
                yield role == Role.FINANCE_REVIEWER ? Verb.REVIEW_FINANCE : Verb.SIGN;
            }
        };
    }

    /** Whether he may for himself or by the standing. */
    boolean allows(Actor by, Standing standing, Verb verb, Target target) {
        Subject subject = targets.subject(target);
        return standing.behalf() == null
                ? gate.himself(by, verb, subject)
                : gate.inPlaceOf(by, standing.behalf(), verb, subject);
    }

    /** Whether an open account may do it for itself. */
    boolean allows(Person person, Verb verb, Target target) {
        return person.enabled() && gate.himself(person.actor(), verb, targets.subject(target));
    }

    /** Whether he may for himself, or for somebody for whom he stands in. */
    boolean allows(Actor by, Verb verb, Target target) {
        return gate.allows(by, verb, targets.subject(target));
    }

    /** Whether a pile is that of the target's own unit or business office, or of everything. */
    boolean own(Principal pile, Target target) {
        Subject subject = targets.subject(target);
        return switch (pile.role().orElseThrow().scope()) {
            case UNIT -> subject.unit().value().equals(pile.place());
            case OFFICE -> subject.office().value().equals(pile.place());
            case NONE -> true;
        };
    }

    /** Whether work at the stage can be given to an open account in person. */
    boolean fits(Person person, Stage stage, Target target) {
        return allows(person, verb(stage, Principal.of(person.id()), target), target);
    }

    /** @throws Refusal DENIED */
    void check(Actor by, Verb verb, Target target) {
        gate.check(by, verb, targets.subject(target));
    }

    /** The role in which somebody signs who is called in person: the first that lets him. */
    Role capacity(Actor by, Standing standing, Verb verb, Target target) {
        Subject subject = targets.subject(target);
        Set<Grant> grants =
                standing.behalf() == null ? by.grants() : standing.behalf().grants();
        Optional<Role> letting = grants.stream()
                .filter(grant -> gate.himself(
                        new Actor(by.id(), by.loginName(), by.displayName(), Set.of(grant)), verb, subject))
                .map(Grant::role)
                .min(Comparator.naturalOrder());
        return letting.orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.gate.denied." + verb));
    }
}
