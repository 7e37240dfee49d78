package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Independence;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Where two administrators are needed: the one place that says whether somebody is a second person to what another asked. */
@NamedInterface("second-person")
@Component
public class SecondPerson {

    private final Independence independence;

    SecondPerson(Independence independence) {
        this.independence = independence;
    }

    /** Why he is no second person to what another asked; empty if he is one. */
    public Optional<MessageText> objection(PersonId asked, Actor by) {
        return independence.objection(asked, by.id());
    }

    /** @throws Refusal DENIED with the reason, unless he is a second person to what another asked */
    public void require(PersonId asked, Actor by) {
        objection(asked, by).ifPresent(reason -> {
            throw new Refusal(Refusal.Kind.DENIED, "processadmin.releases.notSecond", reason);
        });
    }
}
