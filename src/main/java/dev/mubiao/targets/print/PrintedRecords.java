package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Several targets as a form prints them in one table: what a target has once is merged down its rows, and what holds for
 * several targets down theirs.
 *
 * @param rows head rows first
 * @param head how many rows are the head, 1 or 2
 */
public record PrintedRecords(List<List<PrintedCell>> rows, int head) {

    public PrintedRecords {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param variant with {@linkplain FormVariant#records records}
     * @param contents at least one; each {@linkplain #follows follows} the one before
     */
    public static PrintedRecords of(FormVariant variant, List<TargetContent> contents) {
        return new Printing(variant, contents).print();
    }

    /**
     * Whether a target can stand right below another one so that a reader tells them apart: a key differs, and what holds
     * until something else stands there is not blank.
     */
    public static boolean follows(FormVariant variant, TargetContent above, TargetContent below) {
        FieldTexts upper = new FieldTexts(variant, above);
        FieldTexts lower = new FieldTexts(variant, below);
        boolean equal = false;
        boolean differs = false;
        boolean further = false;
        for (RecordColumn column : records(variant).all()) {
            String here = text(variant, column, upper);
            String there = text(variant, column, lower);
            if (column.outer() && there.isBlank() && !here.isBlank()) {
                return false;
            }
            if (column.key() && column.number()) {
                differs = true;
            } else if (column.key() && !there.isBlank()) {
                equal |= here.equals(there);
                further |= here.isBlank();
                differs |= !here.isBlank() && !here.equals(there);
            }
        }
        return differs || further && !equal;
    }

    private static RecordLayout records(FormVariant variant) {
        return Objects.requireNonNull(variant.records());
    }

    private static String text(FormVariant variant, RecordColumn column, FieldTexts texts) {
        return variant.place(column)
                .map(place -> new PrintedHead(texts).once(place, 1).text().strip())
                .orElse("");
    }

    /** The printing of one table. */
    private static final class Printing {

        private final FormVariant variant;
        private final RecordLayout records;
        private final IndicatorTable table;
        private final List<FieldTexts> texts;
        private final List<List<List<PrintedCell>>> indicators = new ArrayList<>();

        Printing(FormVariant variant, List<TargetContent> contents) {
            this.variant = variant;
            this.records = records(variant);
            this.table = Objects.requireNonNull(variant.indicators());
            this.texts = contents.stream()
                    .map(content -> new FieldTexts(variant, content))
                    .toList();
            for (int at = 0; at < contents.size(); at++) {
                List<List<PrintedCell>> lines = PrintedIndicators.of(table, contents.get(at), texts.get(at));
                indicators.add(lines.size() > 1 ? lines.subList(1, lines.size()) : List.of(blank()));
            }
        }

        private List<PrintedCell> blank() {
            return table.printed().stream()
                    .map(column -> new PrintedCell("", false, PrintedCell.Style.TEXT, column.span(), 1, null))
                    .toList();
        }

        PrintedRecords print() {
            List<List<PrintedCell>> rows = new ArrayList<>(head());
            int head = rows.size();
            for (int at = 0; at < texts.size(); at++) {
                List<List<PrintedCell>> lines = indicators.get(at);
                for (int line = 0; line < lines.size(); line++) {
                    List<PrintedCell> row = new ArrayList<>();
                    if (line == 0) {
                        once(records.columns(), at, row);
                    }
                    row.addAll(lines.get(line));
                    if (line == 0) {
                        once(records.right(), at, row);
                    }
                    rows.add(row);
                }
            }
            return new PrintedRecords(rows, head);
        }

        private List<List<PrintedCell>> head() {
            List<PrintedCell> upper = new ArrayList<>();
            List<PrintedCell> lower = new ArrayList<>();
            head(records.columns(), upper, lower);
            String above = records.indicators();
            if (above != null) {
                int span =
                        table.printed().stream().mapToInt(IndicatorColumn::span).sum();
                upper.add(PrintedCell.label(above, span, 1));
            }
            int height = records.grouped() && above == null ? 2 : 1;
            table.printed()
                    .forEach(column -> (above == null ? upper : lower)
                            .add(PrintedCell.label(column.label(), column.span(), height)));
            head(records.right(), upper, lower);
            return records.grouped() ? List.of(upper, lower) : List.of(upper);
        }

        private void head(List<RecordColumn> columns, List<PrintedCell> upper, List<PrintedCell> lower) {
            for (int at = 0; at < columns.size(); at++) {
                RecordColumn column = columns.get(at);
                String group = column.group();
                PrintedCell label = PrintedCell.label(
                        texts.get(0).fill(column.label(), 0), 1, group == null && records.grouped() ? 2 : 1);
                (group == null ? upper : lower).add(label);
                boolean first = at == 0 || !Objects.equals(columns.get(at - 1).group(), group);
                if (group != null && first) {
                    int end = at + 1;
                    while (end < columns.size() && group.equals(columns.get(end).group())) {
                        end++;
                    }
                    upper.add(PrintedCell.label(texts.get(0).fill(group, 0), end - at, 1));
                }
            }
        }

        private void once(List<RecordColumn> columns, int at, List<PrintedCell> row) {
            for (RecordColumn column : columns) {
                if (!column.outer()) {
                    row.add(cell(column, at, indicators.get(at).size()));
                } else if (at == 0 || !continues(column, at)) {
                    int rows = indicators.get(at).size();
                    for (int next = at + 1; next < texts.size() && continues(column, next); next++) {
                        rows += indicators.get(next).size();
                    }
                    row.add(cell(column, at, rows));
                }
            }
        }

        private boolean continues(RecordColumn column, int at) {
            String here = text(variant, column, texts.get(at));
            return !here.isEmpty() && here.equals(text(variant, column, texts.get(at - 1)));
        }

        private PrintedCell cell(RecordColumn column, int at, int rows) {
            return variant.place(column)
                    .map(place -> new PrintedHead(texts.get(at)).once(place, rows))
                    .orElseGet(() ->
                            new PrintedCell(Integer.toString(at + 1), false, PrintedCell.Style.NUMBER, 1, rows, null));
        }
    }
}
