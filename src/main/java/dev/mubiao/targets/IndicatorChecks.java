package dev.mubiao.targets;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.WeightRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows of indicators must and should hold. */
final class IndicatorChecks {

    private final IndicatorTable table;
    private final Map<String, String> unread;
    private final List<SheetProblem> problems = new ArrayList<>();

    private IndicatorChecks(IndicatorTable table, Map<String, String> unread) {
        this.table = table;
        this.unread = unread;
    }

    static List<SheetProblem> problems(FormVariant variant, TargetContent content) {
        IndicatorTable table = variant.indicators();
        if (table == null) {
            return content.subGoals().isEmpty()
                    ? List.of(SheetProblem.error("subGoals", "targets.check.subGoals"))
                    : List.of();
        }
        IndicatorChecks checks = new IndicatorChecks(table, content.unread());
        if (content.indicators().stream().noneMatch(row -> !row.placeholder() && !blank(row.name()))) {
            checks.problems.add(SheetProblem.error("indicators", "targets.check.indicators"));
        }
        content.indicators().forEach(checks::row);
        WeightRule weights = variant.weights();
        if (weights != null) {
            checks.weights(weights, content);
        }
        return checks.problems;
    }

    private void row(Indicator row) {
        levels(row);
        if (row.placeholder()) {
            return;
        }
        boolean noValue = blank(row.valueRaw());
        if (blank(row.name())) {
            warn(row, IndicatorField.NAME, "targets.check.name");
        }
        Operator operator = row.value().operator();
        boolean compares = operator != Operator.NONE && operator != Operator.QUALITATIVE;
        if (noValue) {
            warn(row, IndicatorField.VALUE, compares ? "targets.check.operatorAlone" : "targets.check.value");
        } else if (compares && row.value().kind() == ValueKind.TEXT) {
            warn(row, IndicatorField.VALUE, "targets.check.noNumber");
        }
        if (table.has(IndicatorField.OPERATOR) && operator == Operator.NONE) {
            warn(
                    row,
                    IndicatorField.OPERATOR,
                    blank(row.operatorRaw()) ? "targets.check.operator" : "targets.check.unknownOperator");
        }
        if (table.has(IndicatorField.WEIGHT) && row.weight() == null) {
            unread(row, IndicatorField.WEIGHT, "targets.check.weight", "targets.check.weightNumber");
        }
        String core = unread.get(CellKeys.indicator(row.id(), IndicatorField.CORE));
        if (core != null) {
            warn(row, IndicatorField.CORE, "targets.check.core", core);
        }
    }

    private void levels(Indicator row) {
        if (table.flat()) {
            return;
        }
        String level1 = row.level1();
        String level2 = row.level2();
        if (blank(level1)) {
            warn(row, IndicatorField.LEVEL1, "targets.check.level");
        } else if (level1 != null && table.level1(level1).isEmpty()) {
            warn(row, IndicatorField.LEVEL1, "targets.check.unknownLevel", level1);
        }
        if (level2 != null && !blank(level2) && table.level2(level2).isEmpty()) {
            warn(row, IndicatorField.LEVEL2, "targets.check.unknownLevel", level2);
        }
    }

    private void weights(WeightRule rule, TargetContent content) {
        BigDecimal sum = content.indicators().stream()
                .map(Indicator::weight)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(rule.indicators()) != 0) {
            BigDecimal missing = rule.indicators().subtract(sum);
            problems.add(SheetProblem.error(
                    "weights",
                    missing.signum() > 0 ? "targets.check.weightsMissing" : "targets.check.weightsOver",
                    FieldTexts.number(sum),
                    FieldTexts.number(rule.indicators()),
                    FieldTexts.number(missing.abs())));
        }
        String typed = unread.get("field:EXECUTION_WEIGHT");
        if (typed != null) {
            problems.add(SheetProblem.warning("field:EXECUTION_WEIGHT", "targets.check.weightNumber", typed));
        }
        BigDecimal execution = content.funding().executionWeight();
        if (execution != null && execution.compareTo(rule.execution()) != 0) {
            problems.add(SheetProblem.warning(
                    "field:EXECUTION_WEIGHT", "targets.check.executionWeight", FieldTexts.number(rule.execution())));
        }
    }

    private void unread(Indicator row, IndicatorField column, String keyOfNothing, String keyOfText) {
        String typed = unread.get(CellKeys.indicator(row.id(), column));
        if (typed == null) {
            warn(row, column, keyOfNothing);
        } else {
            warn(row, column, keyOfText, typed);
        }
    }

    private void warn(Indicator row, IndicatorField column, String key, Object... arguments) {
        if (table.has(column)) {
            problems.add(SheetProblem.warning(CellKeys.indicator(row.id(), column), key, arguments));
        }
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
