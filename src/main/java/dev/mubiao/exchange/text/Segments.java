package dev.mubiao.exchange.text;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.LabelCell;
import dev.mubiao.forms.RowStyle;
import dev.mubiao.targets.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Cuts a document at the titles of its tables. */
final class Segments {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern NUMBER = Pattern.compile("[(]?[0-9一二三四五六七八九十]{0,4}[)]?");

    private final List<FormVariant> variants;

    Segments(List<FormDefinition> forms) {
        this.variants = forms.stream().flatMap(form -> form.variants().stream()).toList();
    }

    List<Segment> of(List<TextRow> rows) {
        List<Segment> segments = new ArrayList<>();
        String title = "";
        int firstLine = 1;
        List<TextRow> open = new ArrayList<>();
        boolean headed = false;
        for (TextRow row : rows) {
            if (row.filled().size() == 1 && variants.stream().anyMatch(variant -> titled(variant, row.words()))) {
                end(segments, title, firstLine, open);
                title = row.words();
                firstLine = row.line();
                open = new ArrayList<>();
                headed = false;
            } else {
                if (headed && begins(row)) {
                    end(segments, title, firstLine, open);
                    title = "";
                    firstLine = row.line();
                    open = new ArrayList<>();
                    headed = false;
                }
                headed = headed || row.filled().size() > 2 && indicatorHead(row);
                open.add(row);
            }
        }
        end(segments, title, firstLine, open);
        return segments;
    }

    private boolean indicatorHead(TextRow row) {
        return variants.stream()
                .map(FormVariant::indicators)
                .filter(Objects::nonNull)
                .anyMatch(table -> Columns.of(table, row).isPresent());
    }

    /** Whether the row is the first of a form's grid: below indicators, a table without a title begins there. */
    private boolean begins(TextRow row) {
        List<SourceCell> filled = row.filled();
        return filled.size() > 1
                && variants.stream()
                        .flatMap(variant -> variant.rows().stream()
                                .filter(each -> each.style() == RowStyle.GRID)
                                .limit(1))
                        .anyMatch(first -> first.cells().get(0) instanceof LabelCell label
                                && CellText.bare(filled.get(0).text()).equals(CellText.bare(label.label())));
    }

    private static void end(List<Segment> segments, String title, int firstLine, List<TextRow> rows) {
        if (rows.stream().anyMatch(row -> !row.blank())) {
            segments.add(new Segment(title, firstLine, rows));
        }
    }

    /** Whether a line is a title of the form: it ends with one of its marks, a number apart. */
    static boolean titled(FormVariant variant, String line) {
        String bare = CellText.bare(line);
        return bare.length() <= LONGEST_TITLE
                && variant.titleMarks().stream().map(CellText::bare).anyMatch(mark -> {
                    int at = bare.lastIndexOf(mark);
                    return at >= 0
                            && NUMBER.matcher(bare.substring(at + mark.length()))
                                    .matches();
                });
    }
}
