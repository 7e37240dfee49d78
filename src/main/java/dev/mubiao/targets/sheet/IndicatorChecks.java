package dev.mubiao.targets.sheet;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the rows of the indicator table have what a submission needs. Whether the indicators are good is for
 * pre-review to say.
 */
final class IndicatorChecks {

    private final IndicatorTable table;
    private final Map<CellRef, String> unread;
    private final List<SheetProblem> problems = new ArrayList<>();

    private IndicatorChecks(IndicatorTable table, Map<CellRef, String> unread) {
        this.table = table;
        this.unread = unread;
    }

    static List<SheetProblem> problems(FormVariant variant, TargetContent content) {
        IndicatorTable table = variant.indicators();
        if (table == null) {
            return content.goals().subGoals().isEmpty()
                    ? List.of(SheetProblem.error(SheetPartRef.SUB_GOALS, "targets.check.subGoals"))
                    : List.of();
        }
        IndicatorChecks checks = new IndicatorChecks(table, content.unread());
        if (content.indicators().stream().noneMatch(row -> !row.placeholder() && !blank(row.name()))) {
            checks.problems.add(SheetProblem.error(SheetPartRef.INDICATORS, "targets.check.indicators"));
        }
        content.indicators().forEach(checks::row);
        return checks.problems;
    }

    private void row(Indicator row) {
        if (!table.flat() && blank(row.level1())) {
            error(row, IndicatorField.LEVEL1, "targets.check.level");
        }
        unread(row, IndicatorField.WEIGHT, "targets.check.weightNumber");
        unread(row, IndicatorField.CORE, "targets.check.core");
        if (row.placeholder()) {
            return;
        }
        if (blank(row.name())) {
            error(row, IndicatorField.NAME, "targets.check.name");
        }
        Operator operator = row.value().operator();
        boolean compares = operator != Operator.NONE && operator != Operator.QUALITATIVE;
        if (compares
                && row.value().kind() == ValueKind.TEXT
                && !blank(row.stated().valueRaw())) {
            error(row, IndicatorField.VALUE, "targets.check.noNumber");
        }
    }

    private void unread(Indicator row, IndicatorField column, String key) {
        String typed = unread.get(new IndicatorRef(row.id(), column));
        if (typed != null) {
            error(row, column, key, typed);
        }
    }

    private void error(Indicator row, IndicatorField column, String key, Object... arguments) {
        if (table.has(column)) {
            problems.add(SheetProblem.error(new IndicatorRef(row.id(), column), key, arguments));
        }
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
