package dev.mubiao.targets.parsing;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.PrescribedRow;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators that a form prescribes, as rows that a new content begins with. */
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
