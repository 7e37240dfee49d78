package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedCell;
import dev.mubiao.uikit.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A content as its office prints it: the office's own labels, order, merged cells and unit of money.
 *
 * @param above lines between the title and the table
 * @param parts of the table from top to bottom; none for a narrative
 * @param below lines under the table
 * @param sections a narrative's parts, empty for a table
 */
public record PrintedForm(String title, List<Line> above, List<Part> parts, List<Line> below, List<Section> sections) {

    /** A line of text outside the table. @param cells the fields that it shows */
    public record Line(String text, boolean centered, List<CellRef> cells) {}

    /**
     * Rows of the table that stand directly below each other.
     *
     * @param indicators the table of indicators that they are, its head first; null for rows around it
     * @param line that stands there instead of rows, which are then one cell with its text; null for rows
     */
    public record Part(
            @Nullable IndicatorTable indicators,
            List<List<PrintedCell>> rows,
            @Nullable Line line) {

        private static Part around(List<List<PrintedCell>> rows) {
            return new Part(null, rows, null);
        }

        private static Part of(Line line, int columns) {
            String key = line.cells().stream().findFirst().map(CellRef::key).orElse(null);
            PrintedCell across = new PrintedCell(line.text(), key == null, PrintedCell.Style.TEXT, columns, 1, key);
            return new Part(null, List.of(List.of(across)), line);
        }
    }

    /**
     * A part of a narrative.
     *
     * @param level 1 for a heading of the form, 2 for an item below it
     */
    public record Section(String heading, int level, List<Place> paragraphs, CellRef cell) {}

    /** A text outside the table with the places of what it shows. */
    public record Place(String text, List<CellRef> cells) {}

    public static PrintedForm of(FormVariant variant, TargetContent content) {
        FieldTexts texts = new FieldTexts(variant, content);
        PrintedHead head = new PrintedHead(texts);
        return new PrintedForm(
                texts.fill(variant.title(), 0),
                head.lines(variant.rows()),
                parts(variant, content, texts, head),
                head.lines(variant.footer()),
                PrintedNarrative.of(variant, content));
    }

    private static List<Part> parts(FormVariant variant, TargetContent content, FieldTexts texts, PrintedHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.around(head.table(variant.rows())));
        for (IndicatorTable table : variant.allTables()) {
            parts.add(new Part(table, PrintedIndicators.of(table, content, texts), null));
            for (List<FormRow> rows : PrintedHead.stretches(table.rows())) {
                parts.add(Part.around(head.table(rows)));
                head.lines(rows).forEach(line -> parts.add(Part.of(line, variant.columns())));
            }
        }
        parts.add(Part.around(head.table(variant.footer())));
        return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** Lines of text between the tables of indicators; the table has them too. */
    public List<Line> between() {
        return parts.stream().map(Part::line).filter(Objects::nonNull).toList();
    }

    /** All its parts; empty for a narrative. */
    public PrintedTable table() {
        return new PrintedTable(
                parts.stream().map(Part::rows).flatMap(List::stream).toList());
    }

    /** All that can be pointed at besides the cells of the table. */
    List<Place> beside() {
        List<Place> places = new ArrayList<>();
        Stream.of(above.stream(), between().stream(), below.stream())
                .flatMap(Function.identity())
                .filter(line -> !line.cells().isEmpty())
                .forEach(line -> places.add(new Place(line.text(), line.cells())));
        sections.forEach(section -> {
            places.add(new Place(section.heading(), List.of(section.cell())));
            places.addAll(section.paragraphs());
        });
        return places;
    }
}
