package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts targets, for overviews. It asks no gate: who shows counts asks it for the units. */
@Service
@Transactional(readOnly = true)
public class TargetCounts {

    private final Targets targets;

    TargetCounts(Targets targets) {
        this.targets = targets;
    }

    /** All units' targets of a year by state, in one query. Those that were given up do not count. */
    public List<TargetCount> of(BudgetYear year) {
        return targets.countByUnitAndStatus(year.value()).stream()
                .map(row -> new TargetCount(new UnitId(row.getUnit()), row.getStatus(), row.getNumber()))
                .toList();
    }
}
