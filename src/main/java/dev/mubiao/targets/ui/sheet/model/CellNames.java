package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.content.CellKeys;
import dev.mubiao.targets.content.Indicator;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of cells in the reader's language, for messages and lists of conflicts. */
public class CellNames {

    private final SheetModel model;
    private final ListEdits.Words words;

    public CellNames(SheetModel model, ListEdits.Words words) {
        this.model = model;
        this.words = words;
    }

    public String name(String key) {
        String[] parts = key.split(":", 3);
        UUID row = CellInput.row(key);
        if (row != null) {
            return indicator(row, parts[2]);
        }
        if (key.equals(CellKeys.YEAR)) {
            return words.translate("targets.sheet.year");
        }
        String part = parts.length < 3 ? "" : parts[2];
        return switch (parts[0]) {
            case "measure" -> words.translate("targets.coedit.measure", Integer.parseInt(parts[1]) + 1);
            case "subGoal" -> words.translate("targets.coedit.subGoal", parts[1]);
            default -> field(parts[1], part);
        };
    }

    private String field(String field, String part) {
        boolean known = Arrays.stream(Field.values()).anyMatch(one -> one.name().equals(field));
        String name = known ? words.translate("forms.field." + field) : words.translate("targets.coedit.title");
        boolean place = part.matches("\\d+");
        return part.isEmpty() ? name : name + " " + (place ? Integer.toString(Integer.parseInt(part) + 1) : part);
    }

    private String indicator(UUID id, String column) {
        int at = model.row(id);
        Indicator row = at < 0 ? null : model.indicators().get(at);
        String label = label(column);
        return row == null || row.name() == null
                ? words.translate("targets.coedit.row", at + 1, label)
                : words.translate("targets.coedit.indicator", at + 1, row.name(), label);
    }

    private String label(String column) {
        @Nullable IndicatorTable table = model.variant().indicators();
        boolean known = Arrays.stream(IndicatorField.values())
                .anyMatch(one -> one.name().equals(column));
        return known
                ? Objects.requireNonNull(table)
                        .column(IndicatorField.valueOf(column))
                        .map(IndicatorColumn::label)
                        .orElse(column)
                : column;
    }
}
