package dev.mubiao.demo;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills indicators into a form's columns, under the form's own labels and in its own order of levels. */
class DemoIndicators {

    private final IndicatorTable table;
    private final boolean weights;

    DemoIndicators(FormVariant variant) {
        this.table = Objects.requireNonNull(variant.indicators());
        this.weights = variant.weights() != null;
    }

    List<Indicator> of(List<DemoProject.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> position(levelOf(line))))
                .map(this::indicator)
                .toList();
    }

    private Indicator indicator(DemoProject.Line line) {
        Optional<IndicatorLevel> level1 = levelOf(line);
        Operator operator = Arrays.stream(Operator.values())
                .filter(known -> known.symbol().equals(line.op()))
                .findFirst()
                .orElseThrow();
        boolean apart = table.has(IndicatorField.OPERATOR);
        String number = line.value().toPlainString();
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(
                        level1.map(IndicatorLevel::label).orElse(null),
                        level1.flatMap(indicatorLevel -> childOf(indicatorLevel, line))
                                .map(IndicatorLevel::label)
                                .orElse(null),
                        line.name()),
                new Indicator.StatedValue(
                        apart ? line.op() : null,
                        apart ? number : line.op() + number + line.unit(),
                        line.unit(),
                        new TargetValue(ValueKind.NUMBER, operator, line.value(), null, apart ? null : line.unit())),
                weights ? line.weight() : null,
                table.has(IndicatorField.CORE) ? Boolean.valueOf(line.core()) : null,
                new Indicator.Notes(
                        given(IndicatorField.DESCRIPTION, line::name),
                        given(IndicatorField.BASIS, () -> "年度工作计划"),
                        null),
                Indicator.Origin.TYPED);
    }

    private Optional<IndicatorLevel> levelOf(DemoProject.Line line) {
        return table.levels().stream()
                .filter(indicatorLevel -> indicatorLevel.meaning() == line.kind())
                .findFirst()
                // Some forms print cost below output.
                .or(() -> table.levels().stream()
                        .filter(indicatorLevel -> childOf(indicatorLevel, line).isPresent())
                        .findFirst());
    }

    private static Optional<IndicatorLevel> childOf(IndicatorLevel indicatorLevel, DemoProject.Line line) {
        return indicatorLevel.children().stream()
                .filter(child -> child.meaning() == line.aspect())
                .findFirst()
                .or(() -> indicatorLevel.children().stream()
                        .filter(child -> child.meaning() == LevelMeaning.COST && line.kind() == LevelMeaning.COST)
                        .findFirst());
    }

    private int position(Optional<IndicatorLevel> level) {
        return level.map(table.levels()::indexOf).orElse(0);
    }

    private @Nullable String given(IndicatorField field, Supplier<String> text) {
        return table.has(field) ? text.get() : null;
    }
}
