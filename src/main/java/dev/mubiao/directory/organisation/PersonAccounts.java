package dev.mubiao.directory.organisation;

import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Folding;
import java.nio.charset.StandardCharsets;
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

    /** What bcrypt reads of a password; it refuses longer ones. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final People people;
    private final PasswordEncoder encoder;
    private final DirectorySettings settings;
    private final DirectoryEventPublisher events;

    PersonAccounts(People people, PasswordEncoder encoder, DirectorySettings settings, DirectoryEventPublisher events) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
        this.events = events;
    }

    boolean none() {
        return people.count() == 0;
    }

    PersonId open(PersonDetails details, String password) {
        refuseUnfitName(details, null);
        PersonId id = PersonId.random();
        people.save(new Person(id, details, encode(password)));
        return id;
    }

    PersonDetails details(PersonId id) {
        return find(id).details();
    }

    PersonChange change(PersonId id, PersonDetails details) {
        Person person = find(id);
        refuseUnfitName(person, details);
        refuseCircle(id, details);
        PersonChange change = new PersonChange(person.details(), details);
        if (change.endsAdministrator() && people.countEnabledAdministrators() == 1) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.lastAdministrator");
        }
        long credentials = person.credentialVersion();
        person.change(details);
        if (person.credentialVersion() != credentials) {
            events.credentialsChanged(person);
        }
        return change;
    }

    void changePassword(PersonId id, String password) {
        Person person = find(id);
        person.changePassword(encode(password));
        events.credentialsChanged(person);
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
        int characters = password.codePointCount(0, password.length());
        if (characters < shortest || characters > LONGEST_PASSWORD) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.password.length", shortest, LONGEST_PASSWORD);
        }
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_PASSWORD_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.password.bytes", bytes, LONGEST_PASSWORD_BYTES);
        }
        return encoder.encode(password);
    }

    /** A name stays as it is also where it is like another's from before that was refused. */
    private void refuseUnfitName(Person person, PersonDetails details) {
        if (!person.loginName().equals(details.loginName())) {
            refuseUnfitName(details, person.id());
        }
    }

    private void refuseUnfitName(PersonDetails details, @Nullable PersonId own) {
        String name = details.loginName();
        String key = Folding.login(name);
        // Nothing is left out if nothing is blank or invisible.
        if (key.isEmpty()
                || key.length() > PersonDetails.LONGEST_LOGIN_NAME
                || Folding.bare(name).length() != name.length()) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "directory.person.nameCharacters", PersonDetails.LONGEST_LOGIN_NAME);
        }
        people.findByLoginKey(key).filter(found -> !found.id().equals(own)).ifPresent(found -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.nameTaken", found.loginName());
        });
    }
}
