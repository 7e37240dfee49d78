package dev.mubiao.documents.recognition;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Divides a document into segments at the titles of its tables, whether these are of a form or of anything else. */
final class DocumentSegmenter {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern NUMBER = Pattern.compile("[(]?[0-9一二三四五六七八九十]{0,4}[)]?");

    private final List<FormVariant> variants;

    DocumentSegmenter(List<FormDefinition> forms) {
        this.variants = forms.stream().flatMap(form -> form.variants().stream()).toList();
    }

    /** @param rows of a file, whose lines may go on from those of other files */
    List<DocumentSegment> of(List<DocumentRow> rows) {
        List<DocumentSegment> segments = new ArrayList<>();
        String title = "";
        int firstLine = rows.isEmpty() ? 1 : rows.get(0).line();
        List<DocumentRow> open = new ArrayList<>();
        int headWidth = 0;
        for (int i = 0; i < rows.size(); i++) {
            DocumentRow row = rows.get(i);
            boolean known = row.filled().size() == 1 && titled(row.words());
            if (known
                    || TitleLine.of(rows, i) && !(titled(title) && open.stream().noneMatch(TitleLine::tableRow))) {
                if (!open.isEmpty() && TitleLine.number(open.get(open.size() - 1))) {
                    open.remove(open.size() - 1);
                }
                end(segments, title, firstLine, open);
                title = row.words();
                firstLine = row.line();
                open = new ArrayList<>();
                headWidth = 0;
            } else {
                if (headWidth > 0 && (begins(row) || TitleLine.ofOtherShape(rows, i, headWidth))) {
                    end(segments, title, firstLine, open);
                    title = "";
                    firstLine = row.line();
                    open = new ArrayList<>();
                    headWidth = 0;
                }
                if (headWidth == 0 && row.filled().size() > 2 && indicatorHead(row)) {
                    headWidth = row.width();
                }
                open.add(row);
            }
        }
        end(segments, title, firstLine, open);
        return segments;
    }

    /** Whether a line is a title of any of the forms. */
    private boolean titled(String line) {
        return variants.stream().anyMatch(variant -> titled(variant, line));
    }

    private boolean indicatorHead(DocumentRow row) {
        return variants.stream()
                .map(FormVariant::indicators)
                .filter(Objects::nonNull)
                .anyMatch(table -> HeadMatch.found(table, row));
    }

    /** Whether the row is the first of a form's grid: below indicators, a table without a title begins there. */
    private boolean begins(DocumentRow row) {
        List<SourceCell> filled = row.filled();
        return filled.size() > 1
                && variants.stream()
                        .flatMap(variant -> variant.rows().stream()
                                .filter(each -> each.style() == RowStyle.GRID)
                                .limit(1))
                        .anyMatch(first -> first.cells().get(0) instanceof LabelCell label
                                && CellTextCleaner.bare(filled.get(0).text())
                                        .equals(CellTextCleaner.bare(label.label())));
    }

    private static void end(List<DocumentSegment> segments, String title, int firstLine, List<DocumentRow> rows) {
        if (rows.stream().anyMatch(row -> !row.blank())) {
            segments.add(new DocumentSegment(title, firstLine, rows));
        }
    }

    /** Whether a line is a title of the form: it ends with one of its marks, a number apart. */
    static boolean titled(FormVariant variant, String line) {
        String bare = CellTextCleaner.bare(line);
        return bare.length() <= LONGEST_TITLE
                && variant.titleMarks().stream().map(CellTextCleaner::bare).anyMatch(mark -> {
                    int at = bare.lastIndexOf(mark);
                    return at >= 0
                            && NUMBER.matcher(bare.substring(at + mark.length()))
                                    .matches();
                });
    }
}
