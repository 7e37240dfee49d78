package dev.mubiao.library;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.TargetId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the table of indicators used by each approved target. */
@Component
public class IndicatorUses {

    private static final String OF_ENTRIES = " from library_use where entry_id in (:entries)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    IndicatorUses(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Number of the revision that was taken from the target, 0 if none was. */
    public int takenRevision(TargetId target) {
        return jdbc.sql("select revision_number from library_source where target_id = :target")
                .param("target", target.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Removes what the target said. Returns the entries that it used. */
    public Set<UUID> remove(TargetId target) {
        Set<UUID> entries = new HashSet<>(jdbc.sql("select entry_id from library_use where target_id = :target")
                .param("target", target.value())
                .query((row, number) -> row.getObject("entry_id", UUID.class))
                .list());
        jdbc.sql("delete from library_use where target_id = :target")
                .param("target", target.value())
                .update();
        jdbc.sql("delete from library_source where target_id = :target")
                .param("target", target.value())
                .update();
        return entries;
    }

    /** Enters what the target says. @param entries ids by key */
    public void add(TargetIndicators targetIndicators, Map<String, UUID> entries) {
        TargetId target = targetIndicators.approved().target();
        BudgetUnit unit = targetIndicators.unit();
        BudgetYear year = targetIndicators.year();
        jdbc.sql("insert into library_source (target_id, revision_number) values (:target, :revision)")
                .param("target", target.value())
                .param("revision", targetIndicators.approved().revision())
                .update();
        UUID department = unit.supervisingDepartment().orElse(unit.id()).value();
        List<Object[]> rows = new ArrayList<>();
        for (IndicatorUse use : targetIndicators.uses()) {
            rows.add(new Object[] {
                target.value(),
                rows.size(),
                entries.get(use.key()),
                unit.id().value(),
                department,
                year == null ? null : year.value(),
                use.written(),
                use.level1() == null ? null : use.level1().name(),
                use.level2() == null ? null : use.level2().name(),
                use.operator().name(),
                use.value(),
                use.number(),
                use.measure()
            });
        }
        batches.batchUpdate(
                "insert into library_use (target_id, line_no, entry_id, unit_id, department_id, budget_year, written,"
                        + " level1, level2, operator, value_text, value_number, measure)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** What targets say in the entries, equal statements counted. */
    public List<IndicatorUseCount> tallies(Collection<UUID> entries) {
        String columns = "written, level1, level2, operator, value_text, value_number, measure, budget_year";
        return jdbc.sql("select " + columns + ", count(*) as uses" + OF_ENTRIES + " group by " + columns)
                .param("entries", entries)
                .query(IndicatorUseCount::of)
                .list();
    }

    int countTargets(Collection<UUID> entries) {
        return count("target_id", entries);
    }

    int countUnits(Collection<UUID> entries) {
        return count("unit_id", entries);
    }

    private int count(String column, Collection<UUID> entries) {
        return jdbc.sql("select count(distinct " + column + ")" + OF_ENTRIES)
                .param("entries", entries)
                .query(Integer.class)
                .single();
    }

    /** A use: in which target of which unit. */
    public record Place(TargetId target, UnitId unit) {}

    /** Where the entries are used in these units, the latest years first. */
    public List<Place> places(Collection<UUID> entries, Collection<UUID> units, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select target_id, unit_id" + OF_ENTRIES + " and unit_id in (:units)"
                        + " group by target_id, unit_id, budget_year"
                        + " order by budget_year desc, target_id fetch first :limit rows only")
                .param("entries", entries)
                .param("units", units)
                .param("limit", limit)
                .query((row, number) -> new Place(
                        new TargetId(row.getObject("target_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }
}
