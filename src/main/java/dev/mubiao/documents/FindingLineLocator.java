package dev.mubiao.documents;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.content.CellKeys;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SubGoal;
import java.util.Optional;

/** Finds the line of a document on which a cell of one of its tables stands. */
final class FindingLineLocator {

    private final DocumentTable table;
    private final FormVariant variant;

    FindingLineLocator(DocumentTable table, FormVariant variant) {
        this.table = table;
        this.variant = variant;
    }

    /** The 1-based line; the table's first one where the place is the whole table. */
    int line(SheetLocation sheetLocation) {
        String cell = sheetLocation.cell();
        if (cell.startsWith(DocumentExcerpt.LINE)) {
            return Integer.parseInt(cell.substring(DocumentExcerpt.LINE.length()));
        }
        if (cell.startsWith("indicator:")) {
            return indicator(cell, bare(sheetLocation.text()));
        }
        if (cell.startsWith("subGoal:")) {
            return subGoal(cell, bare(sheetLocation.text()));
        }
        if (cell.startsWith("field:") || cell.startsWith("measure:")) {
            return find(bare(sheetLocation.text()), table.firstLine()).orElseGet(() -> label(cell));
        }
        return table.firstLine();
    }

    private int indicator(String cell, String text) {
        String id = cell.split(":")[1];
        Indicator row = table.content().indicators().stream()
                .filter(candidate -> candidate.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
        return row.source().stream()
                .filter(source -> !text.isEmpty() && bare(source.text()).contains(text))
                .map(SourceCell::line)
                .findFirst()
                .orElse(row.line());
    }

    private int subGoal(String cell, String text) {
        String no = cell.split(":")[1];
        int line = table.content().subGoals().stream()
                .filter(item -> Integer.toString(item.no()).equals(no))
                .mapToInt(SubGoal::line)
                .findFirst()
                .orElse(table.firstLine());
        return find(text, line).orElse(line);
    }

    /** The label of the field, which stands beside its empty cell. */
    private int label(String cell) {
        return variant.bindings().stream()
                .filter(binding -> CellKeys.field(binding.cell(), null).equals(cell)
                        || cell.startsWith(CellKeys.field(binding.cell(), null) + ":"))
                .map(FieldBinding::label)
                .flatMap(label -> label == null ? Optional.<Integer>empty().stream() : printed(label).stream())
                .findFirst()
                .orElse(table.firstLine());
    }

    /** Where the label is printed; a label broken over lines is found by its end. */
    private Optional<Integer> printed(LabelCell label) {
        String whole = bare(label.label());
        Optional<Integer> line = find(whole, table.firstLine());
        for (int from = 1; line.isEmpty() && from + 2 <= whole.length(); from++) {
            line = findLine(whole.substring(from), table.firstLine());
        }
        return line;
    }

    private Optional<Integer> find(String text, int fromLine) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String start = text.length() > 30 ? text.substring(0, 30) : text;
        for (int i = fromLine - table.firstLine(); i < table.lines().size(); i++) {
            if (bare(table.lines().get(i)).contains(start)) {
                return Optional.of(table.firstLine() + i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> findLine(String text, int fromLine) {
        for (int i = fromLine - table.firstLine(); i < table.lines().size(); i++) {
            if (bare(table.lines().get(i)).equals(text)) {
                return Optional.of(table.firstLine() + i);
            }
        }
        return Optional.empty();
    }

    /** Without white space, markup and thousands separators, which a reader takes away. */
    private static String bare(String text) {
        return text.replaceAll("</?[a-zA-Z][^<>]*>|[\\s,，:：]", "");
    }
}
