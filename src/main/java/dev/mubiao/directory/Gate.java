package dev.mubiao.directory;

import dev.mubiao.shared.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one gate: every service asks it before it acts on or reads a target. Denied unless the table says so. */
@Component
public class Gate {

    /** What somebody may do for a person who is away; everything else he does only for himself. */
    private static final Set<Verb> BY_DEPUTY =
            EnumSet.of(Verb.READ, Verb.REVIEW_UNIT, Verb.REVIEW_FINANCE, Verb.SIGN, Verb.PUBLISH, Verb.DECIDE_FALLBACK);

    /** Whether he may by himself or in the place of somebody who is away. */
    public boolean allows(Actor actor, Verb verb, @Nullable Subject subject) {
        return himself(actor, verb, subject)
                || actor.standIns().stream().anyMatch(place -> inPlaceOf(actor, place, verb, subject));
    }

    /** Whether he may without standing in for anybody. */
    public boolean himself(Actor actor, Verb verb, @Nullable Subject subject) {
        return AccessTable.RULES.stream().anyMatch(rule -> rule.allows(actor, verb, subject));
    }

    /** Whether the deputy may for the person who is away; never to what the deputy submitted where that matters. */
    public boolean inPlaceOf(Actor deputy, StandIn place, Verb verb, @Nullable Subject subject) {
        return BY_DEPUTY.contains(verb)
                && AccessTable.RULES.stream()
                        .anyMatch(rule -> rule.allows(place.absent(), verb, subject)
                                && (rule.ownSubmission() || subject == null || !subject.submittedBy(deputy.id())));
    }

    /** @throws Refusal DENIED unless the table allows it */
    public void check(Actor actor, Verb verb, Subject subject) {
        if (!allows(actor, verb, subject)) {
            boolean own = subject.submittedBy(actor.id())
                    && allows(
                            actor,
                            verb,
                            new Subject(subject.unit(), subject.office(), subject.supervisingDepartment(), null));
            throw new Refusal(
                    Refusal.Kind.DENIED, own ? "directory.gate.ownSubmission" : "directory.gate.denied." + verb);
        }
    }

    /**
     * For verbs that concern no single target.
     *
     * @throws Refusal DENIED unless the table allows it for everything
     */
    public void check(Actor actor, Verb verb) {
        if (!allows(actor, verb, null)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied." + verb);
        }
    }

    /** How far the verb reaches for the actor, in a form that a query can be built from. */
    public Reach reach(Actor actor, Verb verb) {
        Reach reach = ownReach(actor, verb);
        if (BY_DEPUTY.contains(verb)) {
            for (StandIn place : actor.standIns()) {
                reach = reach.with(ownReach(place.absent(), verb));
            }
        }
        return reach;
    }

    private static Reach ownReach(Actor actor, Verb verb) {
        Set<AccessRule> rules = AccessTable.RULES.stream()
                .filter(rule -> rule.verb() == verb && actor.holds(rule.role()))
                .collect(Collectors.toSet());
        boolean everything = rules.stream().anyMatch(rule -> rule.relation() == AccessRule.Relation.EVERYTHING);
        return new Reach(
                everything,
                actor.units(roles(rules, AccessRule.Relation.OWN_UNIT)),
                actor.units(roles(rules, AccessRule.Relation.SUPERVISED_UNIT)),
                rules.stream().anyMatch(rule -> rule.relation() == AccessRule.Relation.OWN_OFFICE)
                        ? actor.offices()
                        : Set.of());
    }

    private static Set<Role> roles(Set<AccessRule> rules, AccessRule.Relation relation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rules.stream().filter(rule -> rule.relation() == relation).forEach(rule -> roles.add(rule.role()));
        return roles;
    }
}
