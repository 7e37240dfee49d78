package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Verb;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.Asides;
import dev.mubiao.workflow.Possibilities;
import dev.mubiao.workflow.Possible;
import dev.mubiao.workflow.Referrals;
import dev.mubiao.workflow.TakeBacks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that can be done with a target besides deciding it. */
@Component
class VerbDesk {

    private final Possibilities possibilities;
    private final Referrals referrals;
    private final TakeBacks takeBacks;
    private final Asides asides;
    private final Readers readers;

    VerbDesk(Possibilities possibilities, Referrals referrals, TakeBacks takeBacks, Asides asides, Readers readers) {
        this.possibilities = possibilities;
        this.referrals = referrals;
        this.takeBacks = takeBacks;
        this.asides = asides;
        this.readers = readers;
    }

    /** People who may read a target. */
    @Component
    static class Readers {

        private final Directory directory;
        private final TargetAccess access;

        Readers(Directory directory, TargetAccess access) {
            this.directory = directory;
            this.access = access;
        }

        /** All but himself, by log-in name. */
        List<Person> of(Target target, Actor but) {
            return directory.people().stream()
                    .filter(person -> person.enabled() && !person.id().equals(but.id()))
                    .filter(person -> access.allows(person.actor(), Verb.READ, target))
                    .toList();
        }
    }

    Possible possible(Actor actor, TargetId target, @Nullable UUID chosen) {
        return possibilities.of(actor, target, chosen);
    }

    Referrals referrals() {
        return referrals;
    }

    TakeBacks takeBacks() {
        return takeBacks;
    }

    Asides asides() {
        return asides;
    }

    List<Person> readers(Target target, Actor but) {
        return readers.of(target, but);
    }
}
