package dev.mubiao.progress.ui;

import dev.mubiao.directory.UnitId;
import dev.mubiao.progress.UnitProgress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts units below their departments. */
final class MatrixRows {

    private MatrixRows() {}

    /**
     * @param all what the reader may see
     * @param words part of a unit's name or code; units of a department are shown if the department fits
     * @param unfiledOnly whether to leave out units that have filed
     */
    static List<MatrixRow> of(List<UnitProgress> all, String words, boolean unfiledOnly) {
        Map<UnitId, UnitProgress> known = new HashMap<>();
        all.forEach(unit -> known.put(unit.unit().id(), unit));
        Map<UnitId, List<UnitProgress>> departments = new LinkedHashMap<>();
        for (UnitProgress unit : all) {
            UnitProgress head =
                    unit.unit().supervisingDepartment().map(known::get).orElse(unit);
            if (!unfiledOnly || !unit.filed()) {
                if (fits(unit, words) || fits(head, words)) {
                    departments
                            .computeIfAbsent(head.unit().id(), id -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
        List<MatrixRow> rows = new ArrayList<>();
        departments.forEach((department, units) -> {
            boolean grouped = units.size() > 1 || !units.get(0).unit().id().equals(department);
            if (grouped) {
                UnitProgress head = known.get(department);
                rows.add(MatrixRow.sum(head == null ? "" : head.unit().name(), List.copyOf(units)));
            }
            units.forEach(unit -> rows.add(MatrixRow.of(unit, grouped)));
        });
        return rows;
    }

    private static boolean fits(UnitProgress unit, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return (unit.unit().code() + " " + unit.unit().name())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
