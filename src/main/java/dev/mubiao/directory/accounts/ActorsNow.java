package dev.mubiao.directory.accounts;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.RightsNow;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads somebody's rights anew, within the transaction of what he does: an account that was closed, a role that was lost
 * or a substitution that ended since the page was opened or the request began counts no more.
 */
@Component
@Transactional(readOnly = true)
public class ActorsNow implements RightsNow {

    private final People people;
    private final ActiveSubstitutions activeSubstitutions;

    ActorsNow(People people, ActiveSubstitutions activeSubstitutions) {
        this.people = people;
        this.activeSubstitutions = activeSubstitutions;
    }

    /** With all rights of this moment. @throws Refusal DENIED if the account is closed */
    public Actor of(PersonId id) {
        return people.findById(id.value())
                .filter(Person::enabled)
                .map(activeSubstitutions::actor)
                .orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.closed"));
    }

    /**
     * With what he still has of the rights with which he asked: a token of the API may have had fewer than the person.
     *
     * @throws Refusal DENIED if the account is closed
     */
    @Override
    public Actor of(Actor asked) {
        Actor now = of(asked.id());
        Map<PersonId, Set<Grant>> places = asked.substitutions().stream()
                .collect(Collectors.toMap(ActiveSubstitution::person, ActiveSubstitution::grants));
        List<ActiveSubstitution> kept = now.substitutions().stream()
                .filter(place -> places.containsKey(place.person()))
                .map(place -> place.with(both(place.grants(), places.getOrDefault(place.person(), Set.of()))))
                .toList();
        return new Actor(now.id(), now.loginName(), now.displayName(), both(now.grants(), asked.grants()), kept);
    }

    private static Set<Grant> both(Set<Grant> now, Set<Grant> asked) {
        return now.stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
    }
}
