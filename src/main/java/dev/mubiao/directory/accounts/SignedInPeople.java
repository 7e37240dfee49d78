package dev.mubiao.directory.accounts;

import dev.mubiao.directory.People;
import dev.mubiao.directory.PersonId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whether what people signed in with still counts, and with which roles. */
@Component
@Transactional(readOnly = true)
public class SignedInPeople {

    private final EntityManager entities;
    private final People people;

    SignedInPeople(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /** In one statement; who is not in it does not exist. */
    public Map<PersonId, CredentialState> states(Collection<PersonId> ids) {
        return entities.createQuery("""
                        select new dev.mubiao.directory.accounts.CredentialState(
                            p.id, p.credentialVersion, p.credentialChange, p.version)
                        from Person p where p.id in :ids""", CredentialState.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(CredentialState::person, Function.identity()));
    }

    /** The same person with the roles of this moment. */
    public Optional<PersonUserDetails> anew(PersonUserDetails signedIn) {
        return people.findById(signedIn.id().value()).map(PersonUserDetails::of);
    }
}
