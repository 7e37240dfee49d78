package dev.mubiao.testing;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.parsing.OperatorParser;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as somebody typed it into the columns of its form. */
public final class RowBuilder {

    private final IndicatorTable table;
    private final UUID id = UUID.randomUUID();
    private final @Nullable String level2;
    private final String name;
    private final String operator;
    private final String value;
    private final String unit;
    private @Nullable String level1;
    private @Nullable String description;
    private @Nullable String basis;
    private @Nullable String repair;
    private @Nullable BigDecimal weight;
    private @Nullable Boolean core = true;

    RowBuilder(FormVariant variant, String level2, String name, String operator, String value, String unit) {
        this.table = Objects.requireNonNull(variant.indicators());
        this.level2 = table.flat() ? null : level2;
        this.level1 = table.levels().stream()
                .filter(indicatorLevel -> indicatorLevel.children().stream().anyMatch(child -> child.named(level2)))
                .map(IndicatorLevel::label)
                .findFirst()
                .orElse(table.flat() ? null : table.levels().get(0).label());
        this.name = name;
        this.operator = operator;
        this.value = value;
        this.unit = unit;
    }

    /** Puts the parts of a value into the form's columns, or together if it has none for them. */
    static RowBuilder aRow(FormVariant variant, String level2, String name, String value) {
        String[] parts = value.split(" ", -1);
        boolean compares = parts.length > 1 && OperatorParser.parse(parts[0]).isPresent();
        String operator = compares ? parts[0] : "";
        String number = compares ? parts[1] : parts[0];
        String unit = parts.length > (compares ? 2 : 1) ? parts[parts.length - 1] : "";
        IndicatorTable table = Objects.requireNonNull(variant.indicators());
        boolean apart = table.has(IndicatorField.OPERATOR);
        return apart
                ? new RowBuilder(variant, level2, name, operator, number, unit)
                : new RowBuilder(variant, level2, name, "", operator + number + unit, "");
    }

    public RowBuilder describedAs(String text) {
        description = text;
        return this;
    }

    public RowBuilder basedOn(String text) {
        basis = text;
        return this;
    }

    public RowBuilder weighing(String points) {
        weight = new BigDecimal(points);
        return this;
    }

    public RowBuilder neitherCoreNorNot() {
        core = null;
        return this;
    }

    public RowBuilder under(String label) {
        level1 = label;
        return this;
    }

    /** What a reader of documents put right in it. */
    public RowBuilder repaired(String key) {
        repair = key;
        return this;
    }

    Indicator indicator() {
        ParsedValue parsed = ValueParser.parse(operator, value, unit);
        boolean apart = table.has(IndicatorField.OPERATOR);
        return new Indicator(
                id,
                new Indicator.Labels(level1, level2, name.isEmpty() ? null : name),
                new Indicator.StatedValue(
                        apart ? operator : parsed.operatorRaw(),
                        value.isEmpty() ? null : value,
                        table.has(IndicatorField.UNIT) ? unit : parsed.unitRaw(),
                        parsed.value()),
                weight,
                core,
                new Indicator.Notes(description, basis, null),
                new Indicator.Origin(repair, List.of()));
    }
}
