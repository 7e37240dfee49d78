package dev.mubiao.directory.access;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one gate: every service asks it before it acts on or reads a target. Denied unless the table says so.
 *
 * <p>Only what concerns no single target is judged by the rights of this moment. Whoever asks about a target to change
 * it, or how far a verb reaches, hands in a person whom he read within his transaction, see {@link RightsNow}.
 */
@Component
public class Gate {

    /** What somebody may do for a person who is away; everything else he does only for himself. */
    private static final Set<Permission> BY_DEPUTY = EnumSet.of(
            Permission.READ,
            Permission.REVIEW_UNIT,
            Permission.REVIEW_FINANCE,
            Permission.SIGN,
            Permission.PUBLISH,
            Permission.DECIDE_FALLBACK);

    private final RightsNow rightsNow;

    Gate(RightsNow rightsNow) {
        this.rightsNow = rightsNow;
    }

    /** Whether he may by himself or in the place of somebody who is away. */
    public boolean allows(Actor actor, Permission permission, @Nullable TargetOwnership ownership) {
        return himself(actor, permission, ownership)
                || actor.substitutions().stream().anyMatch(place -> inPlaceOf(actor, place, permission, ownership));
    }

    /** Whether he may for himself, without substituting for anybody. */
    public boolean himself(Actor actor, Permission permission, @Nullable TargetOwnership ownership) {
        return AccessTable.RULES.stream().anyMatch(rule -> rule.allows(actor, permission, ownership));
    }

    /** Whether the deputy may for the person who is away; never to what the deputy submitted where that matters. */
    public boolean inPlaceOf(
            Actor deputy, ActiveSubstitution place, Permission permission, @Nullable TargetOwnership ownership) {
        return BY_DEPUTY.contains(permission)
                && AccessTable.RULES.stream()
                        .anyMatch(rule -> rule.allows(place.absent(), permission, ownership)
                                && (rule.ownSubmission() || ownership == null || !ownership.submittedBy(deputy.id())));
    }

    /** @throws Refusal DENIED unless the table allows it */
    public void check(Actor actor, Permission permission, TargetOwnership targetOwnership) {
        if (!allows(actor, permission, targetOwnership)) {
            boolean own = targetOwnership.submittedBy(actor.id())
                    && allows(
                            actor,
                            permission,
                            new TargetOwnership(
                                    targetOwnership.unit(),
                                    targetOwnership.office(),
                                    targetOwnership.supervisingDepartment(),
                                    null));
            throw new Refusal(
                    Refusal.Kind.DENIED, own ? "directory.gate.ownSubmission" : "directory.gate.denied." + permission);
        }
    }

    /**
     * For verbs that concern no single target. The person is read anew: the page or the request with which he asks may
     * have begun before he lost the right.
     *
     * @throws Refusal DENIED unless the table allows it for everything, or if the account is closed
     */
    public void check(Actor actor, Permission permission) {
        if (!allows(rightsNow.of(actor), permission, null)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied." + permission);
        }
    }

    /** How far the verb reaches for the actor, in a form that a query can be built from. */
    public AccessScope reach(Actor actor, Permission permission) {
        AccessScope accessScope = ownReach(actor, permission);
        if (BY_DEPUTY.contains(permission)) {
            for (ActiveSubstitution place : actor.substitutions()) {
                accessScope = accessScope.with(ownReach(place.absent(), permission));
            }
        }
        return accessScope;
    }

    private static AccessScope ownReach(Actor actor, Permission permission) {
        Set<AccessRule> rules = AccessTable.RULES.stream()
                .filter(rule -> rule.verb() == permission && actor.holds(rule.role()))
                .collect(Collectors.toSet());
        boolean everything = rules.stream().anyMatch(rule -> rule.relation() == AccessRule.Relation.EVERYTHING);
        return new AccessScope(
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
