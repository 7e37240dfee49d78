package dev.mubiao.directory;

import dev.mubiao.shared.Refusal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** People's accounts: log-in names are unique, passwords are long enough, one administrator always stays. */
@Component
class Accounts {

    private static final int LONGEST_PASSWORD = 64;

    private final People people;
    private final PasswordEncoder encoder;
    private final DirectorySettings settings;

    Accounts(People people, PasswordEncoder encoder, DirectorySettings settings) {
        this.people = people;
        this.encoder = encoder;
        this.settings = settings;
    }

    boolean none() {
        return people.count() == 0;
    }

    UserId open(PersonFacts facts, String password) {
        refuseTakenName(facts, null);
        UserId id = UserId.random();
        people.save(new Person(id, facts, encode(password)));
        return id;
    }

    /** @return the roles that he has no more */
    Set<Grant> change(UserId id, PersonFacts facts) {
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

    void changePassword(UserId id, String password) {
        find(id).changePassword(encode(password));
    }

    private Person find(UserId id) {
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

    private void refuseTakenName(PersonFacts facts, @Nullable UserId own) {
        people.findByLoginName(facts.loginName())
                .filter(found -> !found.id().equals(own))
                .ifPresent(found -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "directory.person.nameTaken", facts.loginName());
                });
    }
}
