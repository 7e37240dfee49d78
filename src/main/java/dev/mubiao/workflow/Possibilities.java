package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what somebody can do with a target, so that nothing is offered that would be refused. */
@Service
@Transactional(readOnly = true)
public class Possibilities {

    private final TargetAccess access;
    private final Course course;
    private final Desktop desktop;
    private final WorkItems items;
    private final Afterthoughts afterthoughts;

    Possibilities(TargetAccess access, Course course, Desktop desktop, WorkItems items, Afterthoughts afterthoughts) {
        this.access = access;
        this.course = course;
        this.desktop = desktop;
        this.items = items;
        this.afterthoughts = afterthoughts;
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public Possible of(Actor actor, TargetId id) {
        return of(actor, id, null);
    }

    /**
     * @param chosen the line of an inbox that he means, where several steps wait for him; null for the first
     * @throws Refusal NOT_FOUND or DENIED
     */
    public Possible of(Actor actor, TargetId id, @Nullable UUID chosen) {
        Target target = access.target(actor, Verb.READ, id);
        List<Desktop.Work> works = course.open(id).stream()
                .map(desktop::work)
                .sorted(Comparator.comparing(
                        work -> work.rows().stream().noneMatch(row -> row.id().equals(chosen))))
                .toList();
        List<OpenTask> open = works.stream().map(Desktop.Work::task).toList();
        boolean halted = afterthoughts.halted(id);
        Optional<OpenStep> step = halted ? Optional.empty() : items.step(actor, target, works);
        Map<String, String> goals = step.flatMap(own -> open.stream()
                        .filter(task -> task.id().equals(own.task().value()))
                        .findFirst())
                .map(task -> afterthoughts.goals(target, task))
                .orElse(Map.of());
        boolean others = step.isEmpty() || open.size() > 1;
        return new Possible(
                step,
                goals,
                halted ? Optional.empty() : afterthoughts.undoable(actor, target),
                !halted && others && offers(open, StepVerb.URGE),
                offers(open, StepVerb.COMMENT),
                offers(open, StepVerb.COPY),
                works.stream().map(Possibilities::signers).toList());
    }

    private static boolean offers(List<OpenTask> open, StepVerb verb) {
        return open.stream().anyMatch(task -> task.settings().verbs().contains(verb));
    }

    private static Possible.StepSigners signers(Desktop.Work work) {
        OpenTask task = work.task();
        List<Signer> signers = work.signing().signers();
        return new Possible.StepSigners(
                new TaskId(task.id()),
                task.name(),
                signers.stream().filter(signer -> signer.person().isPresent()).toList(),
                signers.stream()
                        .filter(signer -> signer.person().isEmpty())
                        .flatMap(signer -> signer.principal().role().stream())
                        .map(Role::key)
                        .findFirst(),
                work.rows().stream()
                        .flatMap(row -> Optional.ofNullable(row.claimedName()).stream())
                        .findFirst());
    }
}
