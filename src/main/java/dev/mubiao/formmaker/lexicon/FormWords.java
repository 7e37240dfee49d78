package dev.mubiao.formmaker.lexicon;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.forms.layout.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code formmaker/lexicon.yaml}, which says what each part is. */
public record FormWords(
        List<Label> labels,
        List<String> totals,
        List<String> sources,
        List<String> income,
        List<String> expenditure,
        List<String> expenditures,
        List<String> money,
        List<Amount> amounts,
        Map<Period, List<String>> periods,
        List<Column> columns,
        List<String> groups,
        List<String> plans,
        List<String> lists,
        List<String> closing,
        List<String> notes,
        List<String> fixed,
        List<Type> types,
        List<String> endings,
        List<IndicatorLevel> levels,
        List<String> units) {

    /** @param fields of the product, empty if it is a field of the form's own with a meaning */
    public record Label(List<Field> fields, @Nullable FreeMeaning free, List<String> words) {
        public Label {
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    public record Amount(AmountKind amount, List<String> words) {}

    /** @param column of every indicator; @param free meaning of a column of the form's own; @param type of one without */
    public record Column(
            @Nullable IndicatorField column,
            @Nullable FreeMeaning free,
            @Nullable FreeFieldType type,
            List<String> words) {}

    public record Type(FreeFieldType type, List<String> words) {}
}
