package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Farewell;
import dev.mubiao.directory.UserId;
import dev.mubiao.workflow.HandOvers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says, when an account is closed, that work still waits for its person. */
@Component
class OpenHandOver implements Farewell {

    private final HandOvers handOvers;

    OpenHandOver(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public Optional<Left> left(Actor by, UserId person) {
        return handOvers.open(by).stream()
                .filter(open -> open.person().id().equals(person))
                .findFirst()
                .map(open -> new Left(
                        "handovers.left",
                        "handovers.left.link",
                        "handovers",
                        open.items().size()));
    }
}
