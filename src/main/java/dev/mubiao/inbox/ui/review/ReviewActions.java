package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.ActionOptions;
import dev.mubiao.approval.AvailableActions;
import dev.mubiao.approval.Delegation;
import dev.mubiao.approval.Discussion;
import dev.mubiao.approval.TakeBacks;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The services behind the actions of the review view besides the decision, which of them are available, and who may
 * read a target.
 */
@Component
class ReviewActions {

    private final AvailableActions availableActions;
    private final Delegation delegation;
    private final TakeBacks takeBacks;
    private final Discussion discussion;
    private final Readers readers;

    ReviewActions(
            AvailableActions availableActions,
            Delegation delegation,
            TakeBacks takeBacks,
            Discussion discussion,
            Readers readers) {
        this.availableActions = availableActions;
        this.delegation = delegation;
        this.takeBacks = takeBacks;
        this.discussion = discussion;
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
                    .filter(person -> access.allows(person.actor(), Permission.READ, target))
                    .toList();
        }
    }

    ActionOptions possible(Actor actor, TargetId target, @Nullable UUID chosen) {
        return availableActions.of(actor, target, chosen);
    }

    Delegation referrals() {
        return delegation;
    }

    TakeBacks takeBacks() {
        return takeBacks;
    }

    Discussion discussion() {
        return discussion;
    }

    List<Person> readers(Target target, Actor but) {
        return readers.of(target, but);
    }
}
