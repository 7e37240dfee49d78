package dev.mubiao.formmaker.example;

import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives a table of a format without merged cells those that its texts suggest: behind a text, empty cells are its own
 * unless a row beside has a text there; at the beginning of a row they belong to the cell above.
 */
public final class SuggestedMerges {

    private static final FormLexicon LEXICON = FormLexicon.STANDARD;

    private final GridTable table;
    private final String[][] texts;
    private final boolean[][] begins;
    /** First row of the indicators and where their columns begin; behind the last row if there are none. */
    private final int indicators;

    private final Set<Integer> heads;

    private SuggestedMerges(GridTable table) {
        this.table = table;
        int rows = table.rows().size();
        this.texts = new String[rows][table.columns()];
        this.begins = new boolean[rows][table.columns()];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(texts[row], "");
            for (GridCell cell : table.rows().get(row).cells()) {
                texts[row][cell.column()] = Folding.bare(cell.text());
            }
        }
        IndicatorArea area =
                new IndicatorGuess(ExampleTable.of(table), LEXICON).find().orElse(null);
        List<ExampleCell> named = area == null
                ? List.of()
                : area.heads().stream().filter(head -> !head.blank()).toList();
        this.indicators = named.isEmpty() ? rows : row(named.get(0)) + 1;
        this.heads = named.stream().map(this::column).collect(Collectors.toSet());
    }

    /** Files of other formats stay as they are. */
    public static DocumentGrid of(DocumentGrid file) {
        if (file.format() != DocumentFormat.TEXT && file.format() != DocumentFormat.CSV) {
            return file;
        }
        List<GridBlock> blocks = file.blocks().stream()
                .map(block -> block instanceof GridTable table ? new SuggestedMerges(table).merged() : block)
                .toList();
        return new DocumentGrid(file.fileName(), file.format(), blocks, file.lost(), file.properties());
    }

    private int row(ExampleCell cell) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).cells().stream()
                    .anyMatch(each -> each.address().equals(cell.place()))) {
                return row;
            }
        }
        throw new IllegalStateException("a head that is in no row");
    }

    private int column(ExampleCell cell) {
        return table.rows().stream()
                .flatMap(each -> each.cells().stream())
                .filter(each -> each.address().equals(cell.place()))
                .findFirst()
                .orElseThrow()
                .column();
    }

    private GridBlock merged() {
        for (int row = 0; row < texts.length; row++) {
            begin(row);
        }
        @Nullable GridCell[][] covered = new GridCell[texts.length][table.columns()];
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            rows.add(new ArrayList<>());
            cells(row, rows, covered);
        }
        List<GridRow> drawn = new ArrayList<>();
        for (int row = 0; row < texts.length; row++) {
            GridRow before = table.rows().get(row);
            drawn.add(new GridRow(before.number(), before.repeatedHead(), rows.get(row)));
        }
        return new GridTable(table.address(), table.columns(), drawn, table.widths());
    }

    private int first(int row) {
        int column = 0;
        while (column < texts[row].length && texts[row][column].isEmpty()) {
            column++;
        }
        return column;
    }

    private void begin(int row) {
        int before = first(row);
        boolean filled = before < texts[row].length;
        boolean several =
                Arrays.stream(texts[row]).filter(text -> !text.isEmpty()).count() > 1;
        boolean indicator = filled && several && row >= indicators && !LEXICON.closing(texts[row][before]);
        for (int column = before; column < texts[row].length; column++) {
            begins[row][column] = !texts[row][column].isEmpty()
                    || (indicator ? heads.contains(column) : ownValue(row, before, column));
            before = begins[row][column] ? column : before;
        }
    }

    /**
     * Whether an empty cell is one of its own: behind a figure in rows of figures, or behind a label that no value follows
     * where a row beside has a value.
     */
    private boolean ownValue(int row, int before, int column) {
        String text = texts[row][before];
        if (figure(text)) {
            return divided(row, before, column, -1, true) || divided(row, before, column, 1, true);
        }
        List<String> filled =
                Arrays.stream(texts[row]).filter(each -> !each.isEmpty()).toList();
        boolean alone = filled.size() == 1 && before == 0;
        if (!label(text)
                || alone && LEXICON.label(text).filter(FormLexicon.Found::sure).isEmpty()) {
            return false;
        }
        Optional<String> next = Arrays.stream(texts[row], column, texts[row].length)
                .filter(each -> !each.isEmpty())
                .findFirst();
        boolean followed =
                next.filter(each -> !label(each) && !LEXICON.fixed(each)).isPresent();
        boolean goesOn = row + 1 < texts.length && before > 0 && first(row + 1) > 0;
        String below = goesOn ? texts[row + 1][before] : "";
        boolean head = !below.isEmpty() && !label(below) && !figure(below);
        if (followed || head) {
            return false;
        }
        // The last of labels and values that take turns.
        boolean last =
                next.isEmpty() && column == before + 1 && filled.size() > 1 && !label(filled.get(filled.size() - 2));
        return last || divided(row, before, column, -1, false) || divided(row, before, column, 1, false);
    }

    private static boolean figure(String text) {
        return ValueText.figure(text) || LEXICON.fixed(text);
    }

    private static boolean label(String text) {
        return !text.isEmpty()
                && !LEXICON.closing(text)
                && !ValueText.figure(text)
                && (LEXICON.label(text).isPresent()
                        || LEXICON.total(text)
                        || LEXICON.source(text)
                        || LEXICON.labelLike(text));
    }

    /**
     * Whether the nearest row in a direction that has a text in the column has it directly behind the one in the column
     * before.
     *
     * @param alike whether both texts there have to be labels, or both none
     */
    private boolean divided(int row, int before, int column, int step, boolean alike) {
        for (int other = row + step; other >= 0 && other < texts.length; other += step) {
            String text = texts[other][before];
            if (text.isEmpty()
                    || !Arrays.stream(texts[other], before + 1, column).allMatch(String::isEmpty)) {
                return false;
            }
            if (!texts[other][column].isEmpty()) {
                return !alike || label(text) == label(texts[other][column]);
            }
            if (!label(text) && !figure(text)) {
                return false;
            }
        }
        return false;
    }

    private void cells(int row, List<List<GridCell>> rows, @Nullable GridCell[][] covered) {
        Map<Integer, GridCell> given =
                table.rows().get(row).cells().stream().collect(Collectors.toMap(GridCell::column, Function.identity()));
        int first = first(row);
        if (first == texts[row].length) {
            rows.get(row).addAll(given.values());
            return;
        }
        int column = 0;
        while (column < first) {
            GridCell above = row == 0 ? null : covered[row - 1][column];
            if (above == null || above.column() < column || above.column() + above.columnSpan() > first) {
                column++;
                continue;
            }
            GridCell longer = spanning(above, above.columnSpan(), above.rowSpan() + 1);
            rows.forEach(cells -> cells.replaceAll(cell -> cell == above ? longer : cell));
            for (int each = row + 1 - longer.rowSpan(); each <= row; each++) {
                Arrays.fill(covered[each], column, column + longer.columnSpan(), longer);
            }
            column += longer.columnSpan();
        }
        for (column = first; column < texts[row].length; ) {
            int end = column + 1;
            while (end < texts[row].length && !begins[row][end]) {
                end++;
            }
            GridCell cell = given.get(column);
            if (cell != null) {
                GridCell wide = spanning(cell, end - column, 1);
                rows.get(row).add(wide);
                Arrays.fill(covered[row], column, end, wide);
            }
            column = end;
        }
    }

    private static GridCell spanning(GridCell cell, int columns, int rows) {
        return new GridCell(
                cell.address(), cell.column(), columns, rows, cell.text(), Objects.requireNonNull(cell.value()));
    }
}
