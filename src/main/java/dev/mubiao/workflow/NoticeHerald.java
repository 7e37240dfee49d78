package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.Decider;
import dev.mubiao.workflow.engine.NoticeObserver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells people of a target that passes a notice which the process draws for them. */
@Component
class NoticeHerald implements NoticeObserver {

    private final Announcer announcer;
    private final Directory directory;
    private final NamedPeople named;
    private final TargetLife life;

    NoticeHerald(Announcer announcer, Directory directory, NamedPeople named, TargetLife life) {
        this.announcer = announcer;
        this.directory = directory;
        this.named = named;
        this.life = life;
    }

    @Override
    public void passed(UUID id, String name, Decider who) {
        Target target = life.target(new TargetId(id));
        Set<UserId> people = people(who, target).stream()
                .filter(Person::enabled)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
        announcer.tell(Tiding.Kind.NOTIFIED, people, target, null, name, null, "");
    }

    private List<Person> people(Decider who, Target target) {
        if (who instanceof Decider.Holders holders) {
            return directory.holders(holders.role(), target.unit());
        }
        if (who instanceof Decider.DepartmentHolders holders) {
            return directory.holders(
                    holders.role(),
                    directory.unit(target.unit()).supervisingDepartment().orElse(target.unit()));
        }
        return named.people(who, target);
    }
}
