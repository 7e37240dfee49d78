package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.TitleLine;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides a document into segments at the titles of its tables, whether these are of a form or of anything else. */
final class DocumentSegmenter {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern NUMBER = Pattern.compile("[(]?[0-9一二三四五六七八九十]{0,4}[)]?");

    /** Lines between a title that is printed again and the head below it. */
    private static final int MOST_BETWEEN = 6;

    private final List<FormVariant> variants;
    private final List<HeadMatch> single = new ArrayList<>();
    private final List<RecordHead.Finder> records = new ArrayList<>();

    DocumentSegmenter(List<FormDefinition> forms) {
        this.variants = forms.stream().flatMap(form -> form.variants().stream()).toList();
        for (FormVariant variant : variants) {
            if (variant.records() != null) {
                records.add(new RecordHead.Finder(variant));
            } else if (variant.indicators() != null) {
                single.add(new HeadMatch(variant));
            }
        }
    }

    /** @param rows of a file, whose lines may go on from those of other files */
    List<DocumentSegment> of(List<DocumentRow> rows) {
        return new Division(rows).segments();
    }

    /** The division of one file. */
    private final class Division {

        private final List<DocumentRow> rows;
        private final List<DocumentSegment> segments = new ArrayList<>();
        private List<DocumentRow> open = new ArrayList<>();
        private String title = "";
        private int firstLine;
        private int headWidth;
        private @Nullable RecordHead head;

        Division(List<DocumentRow> rows) {
            this.rows = rows;
            this.firstLine = rows.isEmpty() ? 1 : rows.get(0).line();
        }

        List<DocumentSegment> segments() {
            for (int at = 0; at < rows.size(); at++) {
                row(at);
            }
            end();
            return segments;
        }

        private void row(int at) {
            DocumentRow row = rows.get(at);
            RecordHead shared = head;
            if (shared != null && (shared.again(row) || titleAgain(at, shared))) {
                open.add(row); // a further page of the same table
                return;
            }
            boolean known = row.filled().size() == 1 && titled(row.words());
            if (known
                    || TitleLine.of(rows, at)
                            && !(titled(title) && open.stream().noneMatch(TitleLine::tableRow))) {
                if (!open.isEmpty() && TitleLine.number(open.get(open.size() - 1))) {
                    open.remove(open.size() - 1);
                }
                end();
                begin(row.words(), row.line());
                return;
            }
            if (headWidth > 0 && (begins(row) || TitleLine.ofOtherShape(rows, at, headWidth))) {
                end();
                begin("", row.line());
            }
            if (headWidth == 0 && row.filled().size() > 2) {
                head(at);
            }
            open.add(row);
        }

        private void head(int at) {
            if (single.stream().anyMatch(form -> form.found(rows, at))) {
                headWidth = rows.get(at).width();
            }
            head = records.stream()
                    .flatMap(form -> form.at(rows, at).stream())
                    .findFirst()
                    .orElse(null);
            headWidth = head == null ? headWidth : head.row().width();
        }

        /** Whether the row is the table's title again, with its head below. */
        private boolean titleAgain(int at, RecordHead shared) {
            return rows.get(at).filled().size() == 1
                    && !title.isEmpty()
                    && rows.get(at).words().equals(title)
                    && rows.subList(at + 1, Math.min(rows.size(), at + 1 + MOST_BETWEEN)).stream()
                            .anyMatch(shared::again);
        }

        private void begin(String words, int line) {
            title = words;
            firstLine = line;
            open = new ArrayList<>();
            headWidth = 0;
            head = null;
        }

        private void end() {
            if (open.stream().anyMatch(row -> !row.blank())) {
                segments.add(new DocumentSegment(title, firstLine, open, head != null));
            }
        }
    }

    /** Whether a line is a title of any of the forms. */
    private boolean titled(String line) {
        return variants.stream().anyMatch(variant -> titled(variant, line));
    }

    /** Whether the row is the first of a form's grid: below indicators, a table without a title begins there. */
    private boolean begins(DocumentRow row) {
        List<SourceCell> filled = row.filled();
        return filled.size() > 1
                && variants.stream()
                        .filter(variant -> variant.records() == null)
                        .flatMap(variant -> variant.rows().stream()
                                .filter(each -> each.style() == RowStyle.GRID)
                                .limit(1))
                        .anyMatch(first -> first.cells().get(0) instanceof LabelCell label
                                && CellTextCleaner.bare(filled.get(0).text())
                                        .equals(CellTextCleaner.bare(label.label())));
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
