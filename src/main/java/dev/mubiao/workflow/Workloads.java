package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Reach;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.Stage;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits in the units and offices that somebody watches over, by person and by pile. */
@Service
@Transactional(readOnly = true)
public class Workloads {

    private final WorkloadRows rows;
    private final Gate gate;
    private final Directory directory;
    private final Offered offered;
    private final TargetLife life;

    Workloads(WorkloadRows rows, Gate gate, Directory directory, Offered offered, TargetLife life) {
        this.rows = rows;
        this.gate = gate;
        this.directory = directory;
        this.offered = offered;
        this.life = life;
    }

    /** The most overdue first. @throws Refusal DENIED to whoever watches over nothing */
    public List<Workload> of(Actor supervisor) {
        return rows.loads(scope(supervisor)).stream().map(this::named).toList();
    }

    /** A part of what waits at one of them, the earliest due first. @throws Refusal DENIED */
    public List<WorkItem> tasks(Actor supervisor, String holder, int offset, int limit) {
        return rows.tasks(scope(supervisor), holder, offset, limit);
    }

    /** Who could do work of a target instead. @throws Refusal NOT_FOUND or DENIED */
    public List<Person> others(Actor supervisor, TargetId target) {
        scope(supervisor);
        Target found = life.target(target);
        return offered.people(supervisor, stage(found), found);
    }

    private static Stage stage(Target target) {
        return switch (target.status()) {
            case UNIT_REVIEW -> Stage.UNIT_REVIEW;
            case APPROVED -> Stage.PUBLICATION;
            case RETURNED, ADJUSTING, DRAFT -> Stage.CORRECTION;
            default -> Stage.FINANCE_REVIEW;
        };
    }

    private WorkloadRows.Scope scope(Actor supervisor) {
        Reach reach = gate.reach(supervisor, Verb.SUPERVISE);
        if (!reach.everything() && reach.units().isEmpty() && reach.offices().isEmpty()) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied." + Verb.SUPERVISE);
        }
        List<UUID> units = reach.everything()
                ? List.of()
                : directory.units().stream()
                        .filter(reach::covers)
                        .map(BudgetUnit::id)
                        .map(id -> id.value())
                        .toList();
        return new WorkloadRows.Scope(reach.everything(), units);
    }

    private Workload named(Workload load) {
        Principal principal = new Principal(load.holder());
        String name = principal
                .person()
                .map(person -> directory.person(person).displayName())
                .orElseGet(() -> place(principal));
        String role = principal.role().map(known -> known.key()).orElse("");
        return new Workload(load.holder(), name, role, load.open(), load.overdue(), load.oldest());
    }

    private String place(Principal pile) {
        UUID place = pile.place();
        if (place == null) {
            return "";
        }
        return pile.role()
                .map(role -> switch (role.scope()) {
                    case UNIT ->
                        directory.unit(new dev.mubiao.directory.UnitId(place)).name();
                    case OFFICE ->
                        directory
                                .office(new dev.mubiao.directory.OfficeId(place))
                                .name();
                    case NONE -> "";
                })
                .orElse("");
    }
}
