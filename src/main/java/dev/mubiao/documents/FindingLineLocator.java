package dev.mubiao.documents;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SubGoal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the line of a document on which a cell of one of its tables stands. */
final class FindingLineLocator {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|[,:]");

    private final DocumentTable table;
    private final FormVariant variant;

    /** Compared with the places of all findings. */
    private final List<String> lines;

    FindingLineLocator(DocumentTable table, FormVariant variant) {
        this.table = table;
        this.variant = variant;
        this.lines = table.lines().stream().map(FindingLineLocator::bare).toList();
    }

    /** The 1-based line; the table's first one where the place is the whole table. */
    int line(SheetLocation sheetLocation) {
        if (sheetLocation.line() > 0) {
            return sheetLocation.line();
        }
        CellRef place = sheetLocation.cell();
        String text = bare(sheetLocation.text());
        if (place instanceof IndicatorRef cell) {
            return indicator(cell, text);
        }
        if (place instanceof SubGoalRef item) {
            return subGoal(item, text);
        }
        if (place instanceof HeadingRef
                || place instanceof MeasureRef
                || place.formField().isPresent()) {
            Optional<Integer> label = label(place);
            // A short value such as an 8 stands in other places as well.
            return label.filter(line -> !text.isEmpty() && stands(text, line))
                    .or(() -> find(text, table.firstLine()))
                    .or(() -> label)
                    .orElse(table.firstLine());
        }
        return place == SheetPartRef.WEIGHTS ? weights() : table.firstLine();
    }

    /** Where the column of weights begins. */
    private int weights() {
        return table.content().indicators().stream()
                .filter(row -> row.weight() != null)
                .mapToInt(row -> row.origin().line())
                .findFirst()
                .orElse(table.firstLine());
    }

    private int indicator(IndicatorRef cell, String text) {
        Indicator row = table.content().indicators().stream()
                .filter(candidate -> candidate.id().equals(cell.row()))
                .findFirst()
                .orElseThrow();
        return row.origin().cells().stream()
                .filter(source -> !text.isEmpty() && bare(source.text()).contains(text))
                .map(SourceCell::line)
                .findFirst()
                .orElse(row.origin().line());
    }

    private int subGoal(SubGoalRef place, String text) {
        int line = table.content().goals().subGoals().stream()
                .filter(item -> item.no() == place.no())
                .mapToInt(SubGoal::line)
                .findFirst()
                .orElse(table.firstLine());
        return find(text, line).orElse(line);
    }

    /** The label of the field, which stands beside its empty cell. */
    private Optional<Integer> label(CellRef place) {
        return variant.bindings().stream()
                .filter(binding -> CellRef.of(binding.cell(), null).equals(place)
                        || place instanceof EntryRef entry && binding.cell().first() == entry.field())
                .map(FieldBinding::label)
                .flatMap(label -> label == null ? Optional.<Integer>empty().stream() : printed(label).stream())
                .findFirst();
    }

    private boolean stands(String text, int line) {
        return lines.get(line - table.firstLine()).contains(text);
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
        for (int i = fromLine - table.firstLine(); i < lines.size(); i++) {
            if (lines.get(i).contains(start)) {
                return Optional.of(table.firstLine() + i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> findLine(String text, int fromLine) {
        for (int i = fromLine - table.firstLine(); i < lines.size(); i++) {
            if (lines.get(i).equals(text)) {
                return Optional.of(table.firstLine() + i);
            }
        }
        return Optional.empty();
    }

    /** Without white space, markup and thousands separators, which a reader takes away. */
    private static String bare(String text) {
        return MARKUP.matcher(Folding.bare(text)).replaceAll("");
    }
}
