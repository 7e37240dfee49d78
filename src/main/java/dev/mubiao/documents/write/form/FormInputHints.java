package dev.mubiao.documents.write.form;

import dev.mubiao.documents.write.layout.InputHint;
import dev.mubiao.documents.write.layout.InputHints;
import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.catalogue.FieldHelp;
import dev.mubiao.forms.catalogue.FieldHelpTexts;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.ContentCells;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The choices and explanations that a form itself has. Columns are explained once, in the head. */
final class FormInputHints implements InputHints {

    /** The forms are Chinese in every language, and so is what is written into them. */
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final String formId;
    private final FormVariant form;
    private final FieldHelpTexts help;

    FormInputHints(String formId, FormVariant form, FieldHelpTexts help) {
        this.formId = formId;
        this.form = form;
        this.help = help;
    }

    @Override
    public InputHint of(LayoutCell cell, boolean head) {
        IndicatorTable table = form.indicators();
        if (head && table != null) {
            return heading(table, cell);
        }
        String key = cell.key();
        if (key == null) {
            return InputHint.NOTHING;
        }
        CellRef place = CellRef.of(key);
        if (place instanceof IndicatorRef indicator && table != null) {
            return new InputHint(choices(table, indicator.column()), "");
        }
        return ContentCells.field(form, place)
                .map(own -> new InputHint(own.type() == FreeFieldType.CHOICE ? own.choices() : List.of(), ""))
                .or(() -> place.formField().map(this::field))
                .orElse(InputHint.NOTHING);
    }

    private InputHint heading(IndicatorTable table, LayoutCell cell) {
        RecordLayout records = form.records();
        int at = records != null
                ? records.columns().size()
                : table.side() == null ? 0 : table.side().span();
        for (IndicatorColumn each : table.printed()) {
            if (at == cell.column() && each.span() == cell.columns()) {
                return each.product() == null
                        ? InputHint.NOTHING
                        : new InputHint(List.of(), note(help.of(formId, form.kind(), each.product(), LANGUAGE)));
            }
            at += each.span();
        }
        return InputHint.NOTHING;
    }

    private InputHint field(Field field) {
        List<String> choices = form.binding(field)
                .map(FieldBinding::cell)
                .map(cell -> cell.choices())
                .orElse(List.of());
        return new InputHint(choices, note(help.of(formId, form.kind(), field, LANGUAGE)));
    }

    private static List<String> choices(IndicatorTable table, IndicatorField column) {
        return switch (column) {
            case LEVEL1 -> labels(table.levels());
            case LEVEL2 ->
                table.levels().stream()
                        .flatMap(level -> labels(level.children()).stream())
                        .distinct()
                        .toList();
            default -> table.column(column).map(IndicatorColumn::choices).orElse(List.of());
        };
    }

    private static List<String> labels(List<IndicatorLevel> levels) {
        return levels.stream().map(IndicatorLevel::label).toList();
    }

    private static String note(@Nullable FieldHelp explained) {
        return explained == null ? "" : explained.text() + "\n例：" + explained.good();
    }
}
