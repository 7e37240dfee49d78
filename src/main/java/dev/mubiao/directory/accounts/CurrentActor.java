package dev.mubiao.directory.accounts;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.platform.Refusal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes the current request. Grants are read each time, so that a role taken away is gone at once. */
@Component
public class CurrentActor {

    private final Directory directory;
    private final ActiveSubstitutions activeSubstitutions;

    CurrentActor(Directory directory, ActiveSubstitutions activeSubstitutions) {
        this.directory = directory;
        this.activeSubstitutions = activeSubstitutions;
    }

    /** Empty if nobody is signed in or the person was disabled since. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Optional.empty();
        }
        return directory
                .personByLoginName(authentication.getName())
                .filter(Person::enabled)
                .map(activeSubstitutions::actor);
    }

    /** @throws Refusal DENIED if nobody is signed in */
    public Actor get() {
        return find().orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.notSignedIn"));
    }
}
