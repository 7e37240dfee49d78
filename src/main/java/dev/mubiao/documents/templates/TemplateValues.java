package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.layout.TypedNumber;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.grid.template.TemplateValue;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one target has in the places of its form, as it is printed there. */
final class TemplateValues {

    private final PrintedTarget target;
    private final FieldTexts texts;
    private final PrintedForm print;
    private final List<List<List<LineValue>>> tables = new ArrayList<>();

    TemplateValues(PrintedTarget target) {
        this.target = target;
        this.texts = new FieldTexts(target.form(), target.content());
        this.print = target.print();
        for (IndicatorTable table : target.form().allTables()) {
            tables.add(print.parts().stream()
                    .filter(part -> table.equals(part.indicators()))
                    .findFirst()
                    .map(part -> lines(table, part.rows()))
                    .orElse(List.of()));
        }
    }

    /** A cell of a line of indicators. @param each what it says where cells are not merged */
    record LineValue(TemplateValue merged, TemplateValue each) {}

    PrintedTarget target() {
        return target;
    }

    TargetContent content() {
        return target.content();
    }

    String title() {
        return print.title().strip();
    }

    TemplateValue text(FieldCell cell, int entry) {
        FieldType type = cell.first().type();
        boolean number = type == FieldType.MONEY || type == FieldType.PERCENT || type == FieldType.WEIGHT;
        return value(texts.text(cell, entry), number && cell.field().size() == 1);
    }

    /** @param list that has the column, or null */
    TemplateValue text(FreeCell cell, @Nullable String list, int entry) {
        return value(
                texts.text(cell, list, entry), texts.field(cell, list).type().numeric());
    }

    /** @param table of the form, from 0 @param line from 0 @param column from the left, from 0 */
    LineValue cell(int table, int line, int column) {
        return tables.get(table).get(line).get(column);
    }

    int lines(int table) {
        return tables.get(table).size();
    }

    int entries(String list) {
        return texts.entries(list);
    }

    int entries(Field repeated) {
        return texts.entries(repeated);
    }

    FormVariant form() {
        return target.form();
    }

    static TemplateValue value(String text, boolean number) {
        if (!number) {
            return TemplateValue.of(text);
        }
        return TypedNumber.of(text)
                .map(typed -> new TemplateValue(text, typed.value(), typed.format(), false))
                .orElseGet(() -> TemplateValue.of(text));
    }

    /** The printed lines without the head, every column of each: what is merged stands in each line that it covers. */
    private static List<List<LineValue>> lines(IndicatorTable table, List<List<PrintedCell>> printed) {
        int columns = table.printed().size();
        int[] covered = new int[columns];
        TemplateValue[] above = new TemplateValue[columns];
        List<List<LineValue>> lines = new ArrayList<>();
        for (List<PrintedCell> row : printed.subList(1, printed.size())) {
            List<LineValue> line = new ArrayList<>();
            int next = 0;
            for (int column = 0; column < columns; column++) {
                if (covered[column] > 0) {
                    covered[column]--;
                    line.add(new LineValue(TemplateValue.CONTINUED, above[column]));
                } else {
                    PrintedCell cell = row.get(next++);
                    above[column] = value(cell.text().strip(), cell.style() == PrintedCell.Style.NUMBER);
                    covered[column] = cell.rows() - 1;
                    line.add(new LineValue(above[column], above[column]));
                }
            }
            lines.add(line);
        }
        return lines;
    }
}
