package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.ContentCell;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The label that the form itself gives to a cell, the same in every language of the user interface. */
public final class PrintedCellLabels {

    private static final String NAMELESS = "表头";
    private static final String YEAR = "年度";

    private final FormVariant form;
    private final TargetContent content;
    private final FieldTexts texts;
    private @Nullable Map<CellRef, String> own;

    public PrintedCellLabels(FormVariant form, TargetContent content) {
        this.form = form;
        this.content = content;
        this.texts = new FieldTexts(form, content);
    }

    public String label(CellRef place) {
        if (place instanceof FreeRef
                || place instanceof ListCellRef
                || place instanceof ExtraRef
                || place instanceof IndicatorRef) {
            String label = own().get(place);
            return label == null ? gone(place) : label;
        }
        if (place instanceof MeasureRef measure) {
            return narrative(NarrativeLayout::measures) + " " + (measure.position() + 1);
        }
        if (place instanceof SubGoalRef item) {
            return narrative(NarrativeLayout::subGoals) + " " + item.no();
        }
        if (place instanceof SheetPartRef part) {
            return switch (part) {
                case SUB_GOALS -> narrative(NarrativeLayout::subGoals);
                case MEASURES -> narrative(NarrativeLayout::measures);
                case SHEET, INDICATORS, WEIGHTS -> NAMELESS;
            };
        }
        return place == HeadingRef.YEAR
                ? YEAR
                : place.formField().map(field -> field(place, field)).orElse(NAMELESS);
    }

    /** Where a row of the indicator table stands. */
    public String row(Indicator row) {
        return Stream.of(FieldTexts.plain(row.level1()), FieldTexts.plain(row.level2()))
                .filter(level -> !level.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** The labels of the places that only the form knows. */
    private Map<CellRef, String> own() {
        if (own == null) {
            own = ContentCells.of(form, content).stream()
                    .collect(Collectors.toMap(ContentCell::place, ContentCell::label, (one, other) -> one));
        }
        return own;
    }

    /** An indicator of the year, or what the content does not hold. */
    private String gone(CellRef place) {
        if (place instanceof IndicatorRef cell) {
            return indicator(cell);
        }
        return ContentCells.field(form, place).map(FreeField::label).orElse(NAMELESS);
    }

    private String indicator(IndicatorRef cell) {
        for (int at = 0; at < content.indicators().size(); at++) {
            Indicator row = content.indicators().get(at);
            if (row.id().equals(cell.row())) {
                String name = FieldTexts.plain(row.name());
                return (name.isEmpty() ? "#" + (at + 1) : name) + " · " + column(cell.column());
            }
        }
        return column(cell.column());
    }

    private String column(IndicatorField field) {
        return form.indicators() == null
                ? field.name()
                : form.indicators().column(field).map(IndicatorColumn::label).orElse(field.name());
    }

    private String field(CellRef place, Field field) {
        for (FieldBinding binding : form.bindings()) {
            if (place.equals(CellRef.of(binding.cell(), null))) {
                return label(binding, 0);
            }
            if (place instanceof EntryRef entry && binding.cell().first() == field) {
                String label = label(binding, entry.position());
                return label.matches(".*\\d.*") ? label : label + " " + (entry.position() + 1);
            }
        }
        return first();
    }

    /** What a place is called that the form does not print. */
    private String first() {
        return form.narrative() == null ? NAMELESS : form.narrative().goal().get(0);
    }

    private String label(FieldBinding binding, int entry) {
        @Nullable LabelCell label = binding.label();
        return label == null ? NAMELESS : texts.fill(label.name(), entry).strip();
    }

    private interface Heading {
        List<String> of(NarrativeLayout layout);
    }

    private String narrative(Heading heading) {
        return form.narrative() == null
                ? NAMELESS
                : heading.of(form.narrative()).get(0);
    }
}
