package dev.mubiao.filingprogress.ui;

import dev.mubiao.filingprogress.UnitFilingProgress;
import dev.mubiao.targets.TargetStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the matrix: a unit, or a department with all units below it.
 *
 * @param unit null for a department's sum
 * @param name of the unit or department
 * @param indented whether it stands below a department's sum
 * @param members whose targets are counted: the unit alone, or all of the department
 */
record FilingMatrixRow(
        @Nullable UnitFilingProgress unit, String name, boolean indented, List<UnitFilingProgress> members) {

    static FilingMatrixRow of(UnitFilingProgress unit, boolean indented) {
        return new FilingMatrixRow(unit, unit.unit().name(), indented, List.of(unit));
    }

    static FilingMatrixRow sum(String name, List<UnitFilingProgress> members) {
        return new FilingMatrixRow(null, name, false, members);
    }

    long count(TargetStatus status) {
        return members.stream().mapToLong(member -> member.count(status)).sum();
    }

    long targets() {
        return members.stream()
                .flatMap(member -> member.counts().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    long unfiled() {
        return members.stream().filter(member -> !member.filed()).count();
    }
}
