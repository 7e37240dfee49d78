package dev.mubiao.directory.access;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.Folding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judges whether one person can be the second person to what another asks for. Two accounts of one person are not two
 * people, and whoever lately opened an account, set its password or made it an administrator's may well use it himself.
 */
@Component
public class Independence {

    private final Directory directory;
    private final AccountActs acts;
    private final IndependenceDays days;
    private final Clock clock;

    Independence(Directory directory, AccountActs acts, IndependenceDays days, Clock clock) {
        this.directory = directory;
        this.acts = acts;
        this.days = days;
        this.clock = clock;
    }

    /** For how many days an act on an account takes away independence; 0 for not at all. */
    public int days() {
        return days.state().days();
    }

    /** Why they are not independent of each other; empty if they are. */
    public Optional<MessageText> objection(PersonId first, PersonId second) {
        if (first.equals(second)) {
            return Optional.of(new MessageText("directory.independence.same"));
        }
        String mail = mail(first);
        if (!mail.isEmpty() && mail.equals(mail(second))) {
            return Optional.of(new MessageText("directory.independence.mail"));
        }
        int within = days();
        Instant then = clock.instant().minus(Duration.ofDays(within));
        return acts.since(then, first, second)
                .or(() -> acts.since(then, second, first))
                .map(kind -> new MessageText("directory.independence." + kind, List.of(within)));
    }

    private String mail(PersonId person) {
        return Folding.key(directory.person(person).email());
    }
}
