package dev.mubiao.formmaker.example;

import dev.mubiao.formmaker.lexicon.FormLexicon;
import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import dev.mubiao.platform.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form in a file: its table and the lines around it.
 *
 * @param title null if no line looks like one
 * @param before lines above the title
 * @param above lines between title and table
 * @param indicators null if no row is a head of indicators
 */
public record ExampleSheet(
        List<ExampleLine> before,
        @Nullable ExampleCell title,
        List<ExampleLine> above,
        ExampleTable table,
        @Nullable IndicatorArea indicators,
        List<ExampleLine> below) {

    /** More cells are a list of many targets, not a form. */
    public static final int MOST_CELLS = 5_000;

    private static final Pattern TITLE =
            Pattern.compile("[^:。；]{3,60}(?:表|目标|书|情况|报告|单|任务)(?:[(（][^()（）:]{0,20}[)）])?[0-9一二三四五六七八九十]{0,3}");

    private static final int MOST_CELLS_OF_A_LINE = 3;

    /** Addresses of tables of a text document, and of tables in their cells. */
    private static final Pattern OF_TEXT = Pattern.compile("t[0-9]+");

    private static final Pattern WITHIN = Pattern.compile("t[0-9]+!.*");

    public ExampleSheet {
        before = List.copyOf(before);
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** Every cell of the form, in the order of the file. */
    public Stream<ExampleCell> cells() {
        return Stream.of(
                        before.stream().flatMap(line -> line.cells().stream()),
                        Stream.ofNullable(title),
                        above.stream().flatMap(line -> line.cells().stream()),
                        table.cells().stream(),
                        below.stream().flatMap(line -> line.cells().stream()))
                .flatMap(Function.identity());
    }

    /** A table with indicators. @param block position in the file */
    private record Found(List<ExampleLine> lines, ExampleTable table, int block) {}

    /** How many tables of a file have indicators. */
    public static int count(DocumentGrid file) {
        return found(file).size();
    }

    /** Whether a table of the file is not looked at because it is larger than any form. */
    public static boolean tooLarge(DocumentGrid file) {
        return file.blocks().stream().anyMatch(block -> block instanceof GridTable table && cells(table) > MOST_CELLS);
    }

    private static int cells(GridTable table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).sum();
    }

    /**
     * A table of a file that has indicators; nothing if it has not so many. Tables with nothing between them are one: some
     * programs begin another one for the indicators, so that its head is repeated on each page.
     *
     * @param number of the table among those with indicators, from 1
     */
    public static Optional<ExampleSheet> of(DocumentGrid file, int number) {
        List<Found> all = found(file);
        if (number > all.size()) {
            return Optional.empty();
        }
        Found chosen = all.get(number - 1);
        List<GridBlock> after =
                file.blocks().subList(chosen.block() + 1, file.blocks().size());
        return Optional.of(of(chosen.lines(), joined(chosen.table(), after), following(after)));
    }

    private static List<Found> found(DocumentGrid file) {
        List<Found> found = new ArrayList<>();
        List<ExampleLine> lines = new ArrayList<>();
        ExampleTable before = null;
        for (int block = 0; block < file.blocks().size(); block++) {
            GridBlock each = file.blocks().get(block);
            if (each instanceof GridParagraph paragraph) {
                if (!paragraph.text().isBlank()) {
                    lines.add(line(paragraph));
                    before = null;
                }
                continue;
            }
            GridTable drawn = (GridTable) each;
            if (cells(drawn) > MOST_CELLS) {
                before = null;
                continue;
            }
            for (ExampleTable part : parts(ExampleTable.of(drawn))) {
                ExampleTable table = before == null || begins(part) ? part : TableJoin.of(before, part);
                if (new IndicatorGuess(table, FormLexicon.STANDARD).find().isPresent()) {
                    found.add(new Found(List.copyOf(lines), table, block));
                    lines.clear();
                    before = null;
                } else {
                    boolean lone = lone(part, lines);
                    before = lone || !ofText(drawn) ? null : table;
                }
            }
        }
        return found;
    }

    /** Whether it is a table of a text document that stands in no cell of another one. */
    private static boolean ofText(GridTable table) {
        return OF_TEXT.matcher(table.address().key()).matches();
    }

    /** Whether a table has both indicators and rows above them, so that it begins a form of its own. */
    private static boolean begins(ExampleTable table) {
        return new IndicatorGuess(table, FormLexicon.STANDARD)
                .find()
                .filter(area -> area.top() > 1)
                .isPresent();
    }

    /** With the tables that follow it directly and are no form of their own. */
    private static ExampleTable joined(ExampleTable table, List<GridBlock> after) {
        ExampleTable joined = table;
        for (GridBlock block : after) {
            if (block instanceof GridTable inner
                    && WITHIN.matcher(inner.address().key()).matches()) {
                continue;
            }
            if (block instanceof GridTable next && ofText(next) && cells(next) <= MOST_CELLS) {
                ExampleTable below = ExampleTable.of(next);
                if (new IndicatorGuess(below, FormLexicon.STANDARD).find().isPresent()) {
                    break;
                }
                joined = TableJoin.of(joined, below);
            } else if (!(block instanceof GridParagraph paragraph)
                    || !paragraph.text().isBlank()) {
                break;
            }
        }
        return joined;
    }

    private static ExampleSheet of(List<ExampleLine> before, ExampleTable part, List<ExampleLine> below) {
        List<ExampleLine> lines = new ArrayList<>(before);
        int first = 0;
        while (first < part.rows() && line(part, first)) {
            add(lines, part, first++);
        }
        int end = part.rows();
        while (end > first && line(part, end - 1) && !part.blank(end - 1) && oneRow(part, end - 1)) {
            end--;
        }
        List<ExampleLine> after = new ArrayList<>();
        for (int row = end; row < part.rows(); row++) {
            add(after, part, row);
        }
        after.addAll(below);
        ExampleTable table = part.part(first, end);
        int title = title(lines);
        return new ExampleSheet(
                lines.subList(0, Math.max(0, title)),
                title < 0 ? null : lines.get(title).cells().get(0),
                lines.subList(title + 1, lines.size()),
                table,
                new IndicatorGuess(table, FormLexicon.STANDARD).find().orElse(null),
                after);
    }

    private static boolean oneRow(ExampleTable table, int row) {
        return table.across(row).stream().allMatch(cell -> cell.rowSpan() == 1);
    }

    private static void add(List<ExampleLine> lines, ExampleTable table, int row) {
        List<ExampleCell> filled =
                table.row(row).stream().filter(cell -> !cell.blank()).toList();
        if (!filled.isEmpty()) {
            lines.add(new ExampleLine(filled));
        }
    }

    /** Parts of a sheet that empty rows divide. */
    private static List<ExampleTable> parts(ExampleTable table) {
        List<ExampleTable> parts = new ArrayList<>();
        int first = 0;
        for (int row = 0; row <= table.rows(); row++) {
            if (row == table.rows() || table.blank(row)) {
                if (row > first) {
                    parts.add(table.part(first, row));
                }
                first = row + 1;
            }
        }
        return parts;
    }

    /** Whether a part of a sheet is lines only, which then stand above the next part. */
    private static boolean lone(ExampleTable part, List<ExampleLine> lines) {
        for (int row = 0; row < part.rows(); row++) {
            if (!line(part, row)) {
                return false;
            }
        }
        for (int row = 0; row < part.rows(); row++) {
            add(lines, part, row);
        }
        return true;
    }

    /** Whether a row of a sheet is a line of text, not a row of the grid. */
    private static boolean line(ExampleTable table, int row) {
        List<ExampleCell> filled =
                table.row(row).stream().filter(cell -> !cell.blank()).toList();
        if (filled.size() > MOST_CELLS_OF_A_LINE || table.across(row).stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return false;
        }
        if (filled.size() == 1) {
            ExampleCell only = filled.get(0);
            return only.columnSpan() == table.columns()
                    || FormLexicon.STANDARD.label(only.text()).isEmpty()
                            && table.row(row).size() > 1;
        }
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> Folding.bare(cell.text()).contains(":"))
                && filled.stream().anyMatch(cell -> !LabelText.endsWithColon(cell.text()));
    }

    private static int title(List<ExampleLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (title(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean title(String text) {
        return TITLE.matcher(LabelText.withoutUnit(Folding.bare(text))).matches();
    }

    private static List<ExampleLine> following(List<GridBlock> blocks) {
        List<ExampleLine> lines = new ArrayList<>();
        for (GridBlock block : blocks) {
            if (lines.isEmpty() && block instanceof GridTable) {
                continue;
            }
            if (!(block instanceof GridParagraph paragraph) || title(paragraph.text())) {
                break;
            }
            if (!paragraph.text().isBlank()) {
                lines.add(line(paragraph));
            }
        }
        return lines;
    }

    private static ExampleLine line(GridParagraph paragraph) {
        return new ExampleLine(List.of(new ExampleCell(
                paragraph.address(), 0, 0, 1, 1, paragraph.text().strip(), GridValue.TEXT)));
    }
}
