package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.StandIn;
import dev.mubiao.directory.StandIns;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.Rehearsal.Found;
import dev.mubiao.workflow.engine.Decider;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessVariable;
import dev.mubiao.workflow.engine.StepSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who would be asked if it were no trial, as things are now. */
@Component
class Casting {

    private final Callings callings;
    private final Directory directory;
    private final Desk desk;
    private final TargetFacts facts;
    private final StandIns standIns;

    Casting(Callings callings, Directory directory, Desk desk, TargetFacts facts, StandIns standIns) {
        this.callings = callings;
        this.directory = directory;
        this.desk = desk;
        this.facts = facts;
        this.standIns = standIns;
    }

    /** Those who are asked at a step of the trial. @param signing null if nobody is */
    record Role(
            OpenTask task,
            Found found,
            @Nullable Signing signing,
            @Nullable Instant deadline) {
        Role with(Signing other) {
            return new Role(task, Found.MEANT, other, deadline);
        }
    }

    /** @param last who agreed last in the trial, which nobody else knows of; null if nobody did */
    Role role(OpenTask task, Target target, @Nullable UserId last) {
        StepSettings step = known(task.settings(), last);
        Call call = callings.call(step, target);
        Found found = call.nobody() ? Found.PASSED : callings.meant(step, target) ? Found.MEANT : Found.FALLBACK;
        Principal pile = call.pile();
        Signing signing = call.nobody()
                ? null
                : pile == null
                        ? Signing.of(task.id(), step.countersign(), call.people())
                        : new Signing(task.id(), step.countersign(), List.of(Signer.pile(task.id(), pile)));
        return new Role(task, found, signing, desk.deadline(desk.now(), step.workingDays()));
    }

    /** Those who could sign in this place, by log-in name. */
    List<Person> people(Signer signer, OpenTask task, Target target) {
        Principal principal = signer.principal();
        return principal
                .person()
                .map(person -> List.of(directory.person(person)))
                .orElseGet(() -> directory.holders(principal.role().orElseThrow(), principal.place()).stream()
                        .filter(person -> !task.settings().stage().review()
                                || target.submitter()
                                        .filter(person.id()::equals)
                                        .isEmpty())
                        .toList());
    }

    /** Those who may sign today for those who could, and are away. */
    List<Person> deputies(Signer signer, OpenTask task, Target target) {
        Set<UserId> asked =
                people(signer, task, target).stream().map(Person::id).collect(Collectors.toSet());
        return standIns.with(asked).stream()
                .filter(id -> !asked.contains(id))
                .map(directory::person)
                .filter(Person::enabled)
                .filter(person -> standIns.actor(person).standIns().stream()
                        .anyMatch(place -> asked.contains(place.person()) && reaches(place, signer.principal())))
                .toList();
    }

    /** Whether the deputy has as much of the work as that. */
    private static boolean reaches(StandIn place, Principal principal) {
        return place.whole()
                || principal.person().isEmpty()
                        && place.grants().stream()
                                .anyMatch(grant -> principal
                                        .role()
                                        .filter(grant.role()::equals)
                                        .isPresent());
    }

    /** What conditions may ask. */
    Map<ProcessVariable, Object> facts(Target target) {
        return facts.of(target);
    }

    Instant now() {
        return desk.now();
    }

    private StepSettings known(StepSettings step, @Nullable UserId last) {
        if (!(step.who() instanceof Decider.Previous) || last == null) {
            return step;
        }
        return step.asking(new Decider.People(List.of(directory.person(last).loginName())));
    }
}
