package dev.mubiao.formmaker;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.uikit.PrintedCell;
import dev.mubiao.uikit.PrintedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An example beside what its form writes of it again.
 *
 * @param example whose cells have keys
 * @param again whose cells have keys
 * @param differing keys of the cells of both that the other does not show in their row
 */
public record ExampleAgain(PrintedTable example, PrintedTable again, Set<String> differing) {

    private static final Pattern DECIMAL = Pattern.compile("^-?[0-9]++\\.[0-9]*+");

    private record Row(List<String> keys, List<String> texts) {

        boolean shares(Row other) {
            return texts.stream()
                    .anyMatch(text -> !text.isEmpty() && other.texts().contains(text));
        }

        int likeness(Row other) {
            return (int) texts.stream()
                    .filter(text -> !text.isEmpty() && other.texts().contains(text))
                    .count();
        }
    }

    static ExampleAgain of(ExampleTable example, PrintedTable print) {
        List<List<PrintedCell>> drawn = new ArrayList<>();
        for (int row = 0; row < example.rows(); row++) {
            List<PrintedCell> cells = new ArrayList<>();
            for (ExampleCell cell : example.row(row)) {
                cells.add(new PrintedCell(
                        cell.text(),
                        false,
                        PrintedCell.Style.LONG,
                        cell.columnSpan(),
                        cell.rowSpan(),
                        "example:" + row + ":" + cells.size()));
            }
            drawn.add(cells);
        }
        List<List<PrintedCell>> printed = new ArrayList<>();
        for (List<PrintedCell> row : print.rows()) {
            List<PrintedCell> cells = new ArrayList<>();
            for (PrintedCell cell : row) {
                String key = "again:" + printed.size() + ":" + cells.size();
                cells.add(new PrintedCell(cell.text(), cell.header(), cell.style(), cell.columns(), cell.rows(), key));
            }
            printed.add(cells);
        }
        return new ExampleAgain(
                new PrintedTable(drawn), new PrintedTable(printed), differing(rows(drawn), rows(printed)));
    }

    private static List<Row> rows(List<List<PrintedCell>> cells) {
        return cells.stream()
                .map(row -> new Row(
                        row.stream().map(cell -> String.valueOf(cell.key())).toList(),
                        row.stream().map(cell -> bare(cell.text())).toList()))
                .toList();
    }

    /** Amounts of the same figures are the same, however they are divided. */
    private static String bare(String text) {
        String bare = Folding.bare(text);
        String figure = bare.replace(",", "");
        return DECIMAL.matcher(figure).matches()
                ? new BigDecimal(figure).stripTrailingZeros().toPlainString()
                : figure;
    }

    /** Rows are paired in their order so that they share most texts. */
    private static Set<String> differing(List<Row> rows, List<Row> others) {
        int[][] best = new int[rows.size() + 1][others.size() + 1];
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int other = others.size() - 1; other >= 0; other--) {
                int paired = rows.get(row).likeness(others.get(other)) + best[row + 1][other + 1];
                best[row][other] = Math.max(paired, Math.max(best[row + 1][other], best[row][other + 1]));
            }
        }
        Set<String> differing = new HashSet<>();
        int row = 0;
        int other = 0;
        while (row < rows.size() && other < others.size()) {
            Row one = rows.get(row);
            Row two = others.get(other);
            if (one.shares(two) && best[row][other] == one.likeness(two) + best[row + 1][other + 1]) {
                missing(one, two, differing);
                missing(two, one, differing);
                row++;
                other++;
            } else if (best[row][other] == best[row + 1][other]) {
                missing(rows.get(row++), new Row(List.of(), List.of()), differing);
            } else {
                missing(others.get(other++), new Row(List.of(), List.of()), differing);
            }
        }
        for (; row < rows.size(); row++) {
            missing(rows.get(row), new Row(List.of(), List.of()), differing);
        }
        for (; other < others.size(); other++) {
            missing(others.get(other), new Row(List.of(), List.of()), differing);
        }
        return differing;
    }

    private static void missing(Row row, Row other, Set<String> differing) {
        List<String> left = new ArrayList<>(other.texts());
        for (int i = 0; i < row.texts().size(); i++) {
            String text = row.texts().get(i);
            if (!text.isEmpty() && !left.remove(text)) {
                differing.add(row.keys().get(i));
            }
        }
    }
}
