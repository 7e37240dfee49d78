package dev.mubiao.prereview.unseen;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.testing.RowBuilder;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a target that is being written, still to be changed by a fault. */
final class DraftRow {

    /** Printed as the form prints them; anything else stands as it was written. */
    private static final Set<String> STANDARD =
            Set.of("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标");

    final String level2;
    String name;
    String kind = "";
    String value;

    @Nullable
    List<String> cells;

    String description = "";
    String basis = "";
    String weight = "";
    boolean core = true;

    @Nullable
    String under;

    @Nullable
    String repaired;

    DraftRow(String level2, String name, String value) {
        this.level2 = level2;
        this.name = name;
        this.value = value;
    }

    DraftRow copy() {
        return into(level2);
    }

    /** The same row in a class that may not be its own. */
    DraftRow into(String other) {
        DraftRow row = new DraftRow(other, name, value);
        row.kind = kind;
        row.cells = cells;
        row.description = description;
        row.basis = basis;
        row.weight = weight;
        row.core = core;
        row.under = under;
        row.repaired = repaired;
        return row;
    }

    /** Whether it measures so, see unseen-measures.yaml. */
    boolean is(String measured) {
        return kind.equals(measured);
    }

    void addTo(SheetBuilder sheet) {
        IndicatorTable table = Objects.requireNonNull(sheet.variant().indicators());
        String label = STANDARD.contains(level2)
                ? table.level2(level2).map(IndicatorLevel::label).orElse(level2)
                : level2;
        if (cells == null) {
            sheet.withRow(label, name, value);
        } else {
            sheet.withCells(label, name, cells.get(0), cells.get(1), cells.get(2));
        }
        sheet.which(row -> special(row, table));
    }

    private void special(RowBuilder row, IndicatorTable table) {
        if (table.has(IndicatorField.WEIGHT) && !weight.isEmpty()) {
            row.weighing(weight);
        }
        if (table.has(IndicatorField.CORE) && !core) {
            row.neitherCoreNorNot();
        }
        if (table.has(IndicatorField.DESCRIPTION) && !description.isEmpty()) {
            row.describedAs(description);
        }
        if (table.has(IndicatorField.BASIS) && !basis.isEmpty()) {
            row.basedOn(basis);
        }
        if (under != null) {
            row.under(under);
        }
        if (repaired != null) {
            row.repaired(repaired);
        }
    }

    @Override
    public String toString() {
        return level2 + " | " + name + " | " + (cells == null ? value : String.join(" ", cells));
    }
}
