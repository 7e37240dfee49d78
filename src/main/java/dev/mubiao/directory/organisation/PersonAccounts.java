package dev.mubiao.directory.organisation;

import dev.mubiao.directory.Grant;
import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.Refusal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Opens and changes people's accounts: log-in names are unique, passwords are long enough, one administrator always
 * stays. It checks no permission; {@link DirectoryAdministration} does.
 */
@Component
class PersonAccounts {

    private static final int LONGEST_PASSWORD = 64;

    private final People people;
    private final PasswordEncoder encoder;
    private final DirectorySettings settings;

    PersonAccounts(People people, PasswordEncoder encoder, DirectorySettings settings) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
    }

    boolean none() {
        return people.count() == 0;
    }

    PersonId open(PersonDetails facts, String password) {
        refuseTakenName(facts, null);
        PersonId id = PersonId.random();
        people.save(new Person(id, facts, encode(password)));
        return id;
    }

    /** @return the roles that he has no more */
    Set<Grant> change(PersonId id, PersonDetails facts) {
        Person person = find(id);
        refuseTakenName(facts, id);
        if (id.equals(facts.superior())) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.person.ownSuperior", facts.displayName());
        }
        boolean was = person.enabled() && person.actor().holds(Role.ADMINISTRATOR);
        boolean stays = facts.enabled() && facts.grants().contains(Grant.of(Role.ADMINISTRATOR));
        if (was && !stays && people.countEnabledAdministrators() == 1) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.lastAdministrator");
        }
        Set<Grant> lost = new HashSet<>(person.enabled() ? person.grants() : Set.of());
        person.change(facts);
        if (facts.enabled()) {
            lost.removeAll(facts.grants());
        }
        return lost;
    }

    void changePassword(PersonId id, String password) {
        find(id).changePassword(encode(password));
    }

    private Person find(PersonId id) {
        return people.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.person.unknown"));
    }

    private String encode(String password) {
        int shortest = settings.shortestPassword();
        if (password.length() < shortest || password.length() > LONGEST_PASSWORD) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.password.length", shortest, LONGEST_PASSWORD);
        }
        return encoder.encode(password);
    }

    private void refuseTakenName(PersonDetails facts, @Nullable PersonId own) {
        people.findByLoginName(facts.loginName())
                .filter(found -> !found.id().equals(own))
                .ifPresent(found -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.nameTaken", facts.loginName());
                });
    }
}
