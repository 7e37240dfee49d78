package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.platform.MoneyUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form for one kind of target: what is printed, from top to bottom, and what may be filled in. A variant has an
 * indicator table or is a narrative.
 *
 * @param title as printed; {@code {year}}, {@code {no}} and {@code {name}} stand for the budget year, the position in
 *     the file and the project's name
 * @param titleMarks words by which a title is known in a file
 * @param moneyUnit the unit that amounts are printed in
 * @param columns columns of the grid
 * @param rows what is printed above the indicators
 * @param footer what is printed below them
 * @param weights null where the form has no weights
 * @param recognise what tells its tables from those of other forms
 */
public record FormVariant(
        FormKind kind,
        LocalizedName name,
        String title,
        List<String> titleMarks,
        MoneyUnit moneyUnit,
        int columns,
        List<FormRow> rows,
        @Nullable IndicatorTable indicators,
        List<FormRow> footer,
        @Nullable WeightRule weights,
        @Nullable NarrativeLayout narrative,
        Recognition recognise) {

    public FormVariant {
        kind = DefinitionValues.present("kind", kind);
        name = DefinitionValues.present("name", name);
        title = DefinitionValues.text("title", title);
        titleMarks = DefinitionValues.list(titleMarks);
        if (titleMarks.isEmpty()) {
            throw new InvalidDefinition("missing", "titleMarks");
        }
        moneyUnit = DefinitionValues.present("moneyUnit", moneyUnit);
        rows = DefinitionValues.list(rows);
        footer = DefinitionValues.list(footer);
        if ((indicators == null) == (narrative == null)) {
            throw new InvalidDefinition("structure");
        }
        if (indicators != null) {
            DefinitionValues.within("columns", columns, 1, DefinitionValues.MOST_SPAN);
            LayoutGrid.check(columns, rows, indicators);
        }
        recognise = recognise == null ? Recognition.BY_ALL_LABELS : recognise;
        recognise.check(labels(rows, footer, indicators));
    }

    private static Set<String> labels(List<FormRow> rows, List<FormRow> footer, @Nullable IndicatorTable indicators) {
        Set<String> labels = new HashSet<>();
        Stream.concat(rows.stream(), footer.stream())
                .flatMap(row -> row.cells().stream())
                .filter(LabelCell.class::isInstance)
                .map(LabelCell.class::cast)
                .forEach(label -> {
                    labels.add(label.label());
                    labels.addAll(label.aliases());
                });
        if (indicators != null) {
            indicators.columns().forEach(column -> {
                labels.add(column.label());
                labels.addAll(column.aliases());
            });
        }
        return labels;
    }

    /** Every place of a field with the label that stands beside or above it, in the order of the print. */
    public List<FieldBinding> bindings() {
        return LayoutGrid.bindings(this);
    }

    /** The place of a field; the first one of an itemised field. */
    public Optional<FieldBinding> binding(Field field) {
        return bindings().stream()
                .filter(binding -> binding.cell().field().contains(field))
                .findFirst();
    }

    public boolean has(Field field) {
        return binding(field).isPresent();
    }
}
