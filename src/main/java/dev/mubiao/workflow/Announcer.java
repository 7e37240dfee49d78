package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.StandIns;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what concerns them; whoever stands in for them hears of it too. */
@Component
class Announcer {

    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final StandIns standIns;
    private final Desk desk;

    Announcer(ApplicationEventPublisher events, Directory directory, StandIns standIns, Desk desk) {
        this.events = events;
        this.directory = directory;
        this.standIns = standIns;
        this.desk = desk;
    }

    /** @param by who caused it; he is not told. Null if nobody did. */
    void tell(
            Tiding.Kind kind,
            Collection<UserId> to,
            Target target,
            @Nullable OpenTask task,
            @Nullable Actor by,
            String text) {
        tell(kind, to, target, task == null ? null : new TaskId(task.id()), task == null ? "" : task.name(), by, text);
    }

    void tell(
            Tiding.Kind kind,
            Collection<UserId> to,
            Target target,
            @Nullable TaskId task,
            String step,
            @Nullable Actor by,
            String text) {
        Set<UserId> all = new HashSet<>(standIns.with(Set.copyOf(to)));
        if (by != null) {
            all.remove(by.id());
        }
        if (!all.isEmpty()) {
            events.publishEvent(new Tiding(
                    kind,
                    all,
                    target.id(),
                    target.name(),
                    task,
                    step,
                    by == null ? "" : by.displayName(),
                    text,
                    desk.now()));
        }
    }

    /** Says to other systems that a step waits. */
    void begun(OpenTask task, Target target) {
        events.publishEvent(new StepBegun(target.id(), target.name(), new TaskId(task.id()), task.name(), desk.now()));
    }

    /** Says to other systems for whom else a step waits since now. */
    void passedOn(OpenTask task, Target target, List<Principal> to) {
        List<String> names = to.stream().map(this::name).sorted().toList();
        events.publishEvent(
                new StepPassedOn(target.id(), target.name(), new TaskId(task.id()), task.name(), names, desk.now()));
    }

    private String name(Principal principal) {
        return principal
                .person()
                .map(person -> directory.person(person).loginName())
                .orElseGet(() -> principal.role().orElseThrow().name());
    }

    /** Names of those whom it concerns, by log-in name. */
    List<String> names(Principal pile, Target target) {
        Set<UserId> concerned = people(pile, target);
        return directory.holders(pile.role().orElseThrow(), pile.place()).stream()
                .filter(person -> concerned.contains(person.id()))
                .map(Person::displayName)
                .toList();
    }

    /** Everybody whom work of the principal concerns: the person, or all of the pile but the submitter. */
    Set<UserId> people(Principal principal, Target target) {
        return principal
                .person()
                .map(Set::of)
                .orElseGet(() -> directory.holders(principal.role().orElseThrow(), principal.place()).stream()
                        .map(Person::id)
                        .filter(person ->
                                target.submitter().filter(person::equals).isEmpty()
                                        || !target.status().inReview())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
