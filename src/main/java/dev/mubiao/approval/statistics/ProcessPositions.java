package dev.mubiao.approval.statistics;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.runtime.VersionUsage;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.AssigneeName;
import dev.mubiao.worklist.query.AssigneeNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where running processes stand: how many at each step, for how long, and which. */
@Service
@Transactional(readOnly = true)
public class ProcessPositions {

    private final ProcessPositionTable table;
    private final AssigneeNames names;
    private final VersionUsage usage;
    private final Gate gate;

    ProcessPositions(ProcessPositionTable table, AssigneeNames names, VersionUsage usage, Gate gate) {
        this.table = table;
        this.names = names;
        this.usage = usage;
        this.gate = gate;
    }

    /** What is looked at; null means all. @param definition id of a version */
    public record Scope(
            @Nullable String definition,
            @Nullable UnitId unit,
            @Nullable String form) {

        public static final Scope ALL = new Scope(null, null, null);
    }

    /**
     * One step of the model.
     *
     * @param median since when the one in the middle stands there; of two in the middle the older one
     */
    public record Load(String step, String name, int count, Instant oldest, Instant median) {}

    /** A step, and since when a target waits there. */
    public record Position(String step, String name, Instant since) {}

    /**
     * A target with a running process, and the step at which it waits.
     *
     * @param assignees who has it, or for whom it waits
     */
    public record RunningTarget(
            String id,
            TargetId target,
            String name,
            UnitId unit,
            String unitName,
            String definition,
            Position position,
            List<AssigneeName> assignees,
            boolean halted) {

        RunningTarget with(List<AssigneeName> known) {
            return new RunningTarget(id, target, name, unit, unitName, definition, position, known, halted);
        }
    }

    /** The fullest step first. @throws dev.mubiao.platform.Refusal DENIED */
    public List<Load> loads(Actor by, Scope scope) {
        gate.check(by, Permission.ADMINISTER);
        return table.loads(scope);
    }

    /** How many processes run on each version. @throws dev.mubiao.platform.Refusal DENIED */
    public Map<String, Integer> running(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return usage.running();
    }

    /** Those who have stood there longest first. @param step null for all @throws dev.mubiao.platform.Refusal DENIED */
    public List<RunningTarget> runningTargets(Actor by, Scope scope, @Nullable String step, int offset, int limit) {
        gate.check(by, Permission.ADMINISTER);
        List<ProcessPositionTable.Found> found = table.runningTargets(scope, step, offset, limit);
        Map<String, List<AssigneeName>> known =
                names.ofTasks(found.stream().flatMap(row -> row.task().stream()).toList());
        return found.stream()
                .map(row -> row.target()
                        .with(row.task()
                                .map(task -> known.getOrDefault(task, List.of()))
                                .orElse(List.of())))
                .toList();
    }
}
