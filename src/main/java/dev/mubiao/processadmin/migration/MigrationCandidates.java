package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.engine.runtime.VersionUsage;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the targets whose processes run on a version. */
@Component
class MigrationCandidates {

    private final VersionUsage usage;
    private final TargetLifecycle lifecycle;
    private final Directory directory;

    MigrationCandidates(VersionUsage usage, TargetLifecycle lifecycle, Directory directory) {
        this.usage = usage;
        this.lifecycle = lifecycle;
        this.directory = directory;
    }

    /** By unit and name. */
    List<MigrationCandidate> of(String definition) {
        Map<UnitId, BudgetUnit> units =
                directory.units().stream().collect(Collectors.toMap(BudgetUnit::id, Function.identity()));
        return usage.targets(definition).entrySet().stream()
                .map(running -> {
                    Target target = lifecycle.target(new TargetId(running.getKey()));
                    BudgetUnit unit = units.get(target.unit());
                    return new MigrationCandidate(
                            target.id(),
                            target.name(),
                            target.unit(),
                            unit == null ? "" : unit.name(),
                            target.formId(),
                            running.getValue());
                })
                .sorted(Comparator.comparing(MigrationCandidate::unitName, SortKey.ORDER)
                        .thenComparing(MigrationCandidate::name, SortKey.ORDER))
                .toList();
    }
}
