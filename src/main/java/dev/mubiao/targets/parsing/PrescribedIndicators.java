package dev.mubiao.targets.parsing;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.PrescribedRow;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.PrescribedCells;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The indicators that a form prescribes, as rows that a content begins with, or gets with a new version of its form. */
public final class PrescribedIndicators {

    private PrescribedIndicators() {}

    /** Of the year; empty if the form leaves all of them to the target. */
    public static List<Indicator> ofYear(FormVariant variant) {
        return variant.indicators() == null ? List.of() : of(variant.indicators());
    }

    /** Of further tables. */
    public static FreeContent further(FormVariant variant) {
        FreeContent further = FreeContent.NONE;
        for (String id : variant.tableIds()) {
            further = further.withTable(id, of(variant.tableOf(id).orElseThrow()));
        }
        return further;
    }

    /** Of one table. */
    public static List<Indicator> of(IndicatorTable table) {
        return table.prescribed().stream().map(row -> row(table, row)).toList();
    }

    /** A content with the rows that the form prescribes and it lacks, each behind the last one of its level. */
    public static TargetContent completed(FormVariant variant, TargetContent content) {
        IndicatorTable first = variant.indicators();
        if (first == null) {
            return content;
        }
        FreeContent free = content.free();
        for (String id : variant.tableIds()) {
            free = free.withTable(id, completed(variant.tableOf(id).orElseThrow(), free.table(id)));
        }
        return content.withIndicators(completed(first, content.indicators())).withFree(free);
    }

    private static List<Indicator> completed(IndicatorTable table, List<Indicator> rows) {
        List<Indicator> all = new ArrayList<>(rows);
        Set<UUID> known = new HashSet<>();
        for (PrescribedRow wanted : table.prescribed()) {
            boolean there = rows.stream()
                    .filter(row -> PrescribedCells.shows(row, wanted))
                    .anyMatch(row -> known.add(row.id()));
            if (!there) {
                all.add(place(all, wanted), row(table, wanted));
            }
        }
        return all;
    }

    private static int place(List<Indicator> rows, PrescribedRow wanted) {
        int behind = 0;
        int likeness = 0;
        for (int at = 0; at < rows.size(); at++) {
            Indicator row = rows.get(at);
            boolean level1 = Objects.equals(wanted.level1(), row.level1());
            int like = !level1 ? 0 : Objects.equals(wanted.level2(), row.level2()) ? 2 : 1;
            if (like >= likeness) {
                likeness = like;
                behind = at + 1;
            }
        }
        return behind;
    }

    private static Indicator row(IndicatorTable table, PrescribedRow row) {
        ParsedValue parsed = ValueParser.parse(null, row.value(), null);
        Indicator.StatedValue stated = row.value() == null
                ? Indicator.StatedValue.NONE
                : new Indicator.StatedValue(parsed.operatorRaw(), row.value(), parsed.unitRaw(), parsed.value());
        return Indicator.blank()
                .withLabels(new Indicator.Labels(row.level1(), row.level2(), row.name()))
                .withStated(stated)
                .withWeight(row.weight())
                .withNotes(new Indicator.Notes(
                        criteria(table, row, IndicatorField.DESCRIPTION),
                        criteria(table, row, IndicatorField.BASIS),
                        criteria(table, row, IndicatorField.REMARK)));
    }

    /** In the first column that the table has for it. */
    private static @Nullable String criteria(IndicatorTable table, PrescribedRow row, IndicatorField column) {
        return table.notes().filter(column::equals).isPresent() ? row.criteria() : null;
    }
}
