package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.workflow.engine.OpenTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives people carbon copies (抄送). */
@Component
class Copies {

    private final WorkItemKeeper items;
    private final Directory directory;
    private final TargetAccess access;
    private final Announcer announcer;
    private final Desk desk;

    Copies(WorkItemKeeper items, Directory directory, TargetAccess access, Announcer announcer, Desk desk) {
        this.items = items;
        this.directory = directory;
        this.access = access;
        this.announcer = announcer;
        this.desk = desk;
    }

    /** @return their names @throws Refusal INVALID if somebody among them may not read the target */
    List<String> give(Actor by, Target target, @Nullable OpenTask task, Set<UserId> people) {
        List<String> names = new ArrayList<>();
        for (UserId id : people) {
            Person person = directory.person(id);
            if (!person.enabled() || !access.allows(person.actor(), Verb.READ, target)) {
                throw new Refusal(Refusal.Kind.INVALID, "workflow.copies.cannotRead", person.displayName());
            }
            items.record(Box.COPIED, id, target, task, desk.now(), null);
            names.add(person.displayName());
        }
        announcer.tell(Tiding.Kind.COPIED, people, target, task, by, "");
        return names;
    }
}
