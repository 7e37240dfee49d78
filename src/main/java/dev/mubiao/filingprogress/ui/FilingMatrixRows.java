package dev.mubiao.filingprogress.ui;

import dev.mubiao.directory.UnitId;
import dev.mubiao.filingprogress.UnitFilingProgress;
import dev.mubiao.platform.text.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Groups units under their departments, as rows of the matrix. */
final class FilingMatrixRows {

    private FilingMatrixRows() {}

    /**
     * @param all what the reader may see
     * @param words part of a unit's name or code; units of a department are shown if the department fits
     * @param unfiledOnly whether to leave out units that have filed
     */
    static List<FilingMatrixRow> of(List<UnitFilingProgress> all, String words, boolean unfiledOnly) {
        Predicate<String> wanted = SearchText.holding(words);
        Map<UnitId, UnitFilingProgress> known = new HashMap<>();
        all.forEach(unit -> known.put(unit.unit().id(), unit));
        Map<UnitId, List<UnitFilingProgress>> departments = new LinkedHashMap<>();
        for (UnitFilingProgress unit : all) {
            UnitFilingProgress head =
                    unit.unit().supervisingDepartment().map(known::get).orElse(unit);
            if (!unfiledOnly || !unit.filed()) {
                if (fits(unit, wanted) || fits(head, wanted)) {
                    departments
                            .computeIfAbsent(head.unit().id(), id -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
        List<FilingMatrixRow> rows = new ArrayList<>();
        departments.forEach((department, units) -> {
            boolean grouped = units.size() > 1 || !units.get(0).unit().id().equals(department);
            if (grouped) {
                UnitFilingProgress head = known.get(department);
                rows.add(FilingMatrixRow.sum(head == null ? "" : head.unit().name(), List.copyOf(units)));
            }
            units.forEach(unit -> rows.add(FilingMatrixRow.of(unit, grouped)));
        });
        return rows;
    }

    private static boolean fits(UnitFilingProgress unit, Predicate<String> wanted) {
        return wanted.test(unit.unit().code() + " " + unit.unit().name());
    }
}
