package dev.mubiao.directory.accounts;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.platform.Refusal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the current request. Grants are read each time, so that a role taken away is gone at once. */
@Component
public class CurrentActor {

    private final People people;
    private final ActiveSubstitutions activeSubstitutions;

    CurrentActor(People people, ActiveSubstitutions activeSubstitutions) {
        this.people = people;
        this.activeSubstitutions = activeSubstitutions;
    }

    /** Empty if nobody is signed in or the person was disabled since. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        return person(authentication)
                .filter(Person::enabled)
                .map(activeSubstitutions::actor)
                .map(actor -> administers(authentication) ? actor : actor.without(Role.ADMINISTRATOR));
    }

    private static boolean administers(Authentication authentication) {
        return !(authentication.getPrincipal() instanceof PersonUserDetails signedIn) || signedIn.administers();
    }

    /** By id: a log-in name can be given to somebody else while a session of its former owner is open. */
    private Optional<Person> person(Authentication authentication) {
        if (authentication.getPrincipal() instanceof PersonUserDetails signedIn) {
            return people.findById(signedIn.id().value())
                    .filter(person -> person.credentialVersion() == signedIn.credentialVersion());
        }
        return people.findByLoginName(authentication.getName());
    }

    /** @throws Refusal DENIED if nobody is signed in */
    public Actor get() {
        return find().orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.notSignedIn"));
    }
}
