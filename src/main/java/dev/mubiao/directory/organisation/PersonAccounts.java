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
 * stays, nobody is his own superior, also through others. It checks no permission and takes no lock;
 * {@link DirectoryAdministration} does.
 */
@Component
class PersonAccounts {

    private static final int LONGEST_PASSWORD = 64;

    private final People people;
    private final PasswordEncoder encoder;
    private final DirectorySettings settings;
    private final DirectoryAuditPublisher audit;

    PersonAccounts(People people, PasswordEncoder encoder, DirectorySettings settings, DirectoryAuditPublisher audit) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
        this.audit = audit;
    }

    boolean none() {
        return people.count() == 0;
    }

    PersonId open(PersonDetails details, String password) {
        refuseTakenName(details, null);
        PersonId id = PersonId.random();
        people.save(new Person(id, details, encode(password)));
        return id;
    }

    /** @return the roles that he has no more */
    Set<Grant> change(PersonId id, PersonDetails details) {
        Person person = find(id);
        refuseTakenName(details, id);
        refuseCircle(id, details);
        boolean was = person.enabled() && person.actor().holds(Role.ADMINISTRATOR);
        boolean stays = details.enabled() && details.grants().contains(Grant.of(Role.ADMINISTRATOR));
        if (was && !stays && people.countEnabledAdministrators() == 1) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.lastAdministrator");
        }
        Set<Grant> lost = new HashSet<>(person.enabled() ? person.grants() : Set.of());
        long credentials = person.credentialVersion();
        person.change(details);
        if (person.credentialVersion() != credentials) {
            audit.credentialsChanged(person);
        }
        if (details.enabled()) {
            lost.removeAll(details.grants());
        }
        return lost;
    }

    void changePassword(PersonId id, String password) {
        Person person = find(id);
        person.changePassword(encode(password));
        audit.credentialsChanged(person);
    }

    private void refuseCircle(PersonId id, PersonDetails details) {
        PersonId superior = details.superior();
        if (id.equals(superior)) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.person.ownSuperior", details.displayName());
        }
        if (superior != null
                && ChainOfCommand.leads(superior, id, above -> find(above).superior())) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "directory.person.superiorCircle",
                    details.displayName(),
                    find(superior).displayName());
        }
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

    private void refuseTakenName(PersonDetails details, @Nullable PersonId own) {
        people.findByLoginName(details.loginName())
                .filter(found -> !found.id().equals(own))
                .ifPresent(found -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.nameTaken", details.loginName());
                });
    }
}
