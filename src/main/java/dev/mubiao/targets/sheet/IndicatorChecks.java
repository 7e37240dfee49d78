package dev.mubiao.targets.sheet;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.content.FieldTexts;
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

    private static final String COMMA = "targets.check.comma";

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
        String written = FieldTexts.plain(row.stated().valueRaw());
        if (row.value().kind() != ValueKind.TEXT || blank(written)) {
            return;
        }
        if (compares) {
            error(row, IndicatorField.VALUE, noNumber(written, "targets.check.noNumber"), written);
        } else if (WrittenNumber.hasMisplacedComma(written)
                && operator == Operator.NONE
                && table.has(IndicatorField.VALUE)) {
            // It may be a list such as 1,2号线: shown, and left to the preparer.
            problems.add(SheetProblem.hint(new IndicatorRef(row.id(), IndicatorField.VALUE), COMMA, written));
        }
    }

    private void unread(Indicator row, IndicatorField column, String key) {
        String typed = unread.get(new IndicatorRef(row.id(), column));
        if (typed != null) {
            error(row, column, noNumber(typed, key), typed);
        }
    }

    private void error(Indicator row, IndicatorField column, String key, Object... arguments) {
        if (table.has(column)) {
            problems.add(SheetProblem.error(new IndicatorRef(row.id(), column), key, arguments));
        }
    }

    /** Why a text is no number: because of its comma, or for the reason of this key. */
    static String noNumber(String written, String key) {
        return WrittenNumber.hasMisplacedComma(written) ? COMMA : key;
    }

    static boolean blank(@Nullable String text) {
        return Cleaning.isNothing(text);
    }
}
