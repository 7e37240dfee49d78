package dev.mubiao.documents.read.text;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.recognition.BudgetYearDetector;
import dev.mubiao.documents.recognition.DocumentRow;
import dev.mubiao.documents.recognition.DocumentSegment;
import dev.mubiao.documents.recognition.DocumentSegmenter;
import dev.mubiao.documents.recognition.LongCellCheck;
import dev.mubiao.documents.recognition.NarrativeReader;
import dev.mubiao.documents.recognition.TableReader;
import dev.mubiao.documents.recognition.UnreadContentCheck;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds every table in a text, recognises its form and reads it. */
@Component
public class TextDocumentReader implements DocumentReader {

    private static final int MOST_LINES = 60_000;

    /** What a form has above and below its indicators. */
    private static final int OTHER_ROWS = 200;

    private final Forms forms;

    public TextDocumentReader(Forms forms) {
        this.forms = forms;
    }

    @Override
    public DocumentReadingResult read(String fileName, byte[] document, @Nullable String formId) {
        if (document.length > LARGEST_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooLarge", fileName, LARGEST_BYTES / 1024 / 1024);
        }
        List<FormDefinition> candidates = candidates(formId);
        String text = TextDecoder.decode(fileName, document);
        List<DocumentRow> rows = TabSeparatedRowParser.of(text);
        if (rows.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyLines", fileName, MOST_LINES);
        }
        List<DocumentSegment> segments = new DocumentSegmenter(candidates).of(rows);
        requireWithin(fileName, segments);
        List<Found> tables = new ArrayList<>();
        List<Found> narratives = new ArrayList<>();
        for (DocumentSegment documentSegment : segments) {
            read(candidates, segments, documentSegment, tables, narratives);
        }
        tables.addAll(narratives);
        if (tables.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.noTable", fileName);
        }
        return reading(tables, TabSeparatedRowParser.lines(text));
    }

    /** Before any table is read: a page before the first one counts as one more. */
    private static void requireWithin(String fileName, List<DocumentSegment> segments) {
        if (segments.size() > ContentLimits.TABLES_A_FILE + 1) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyTables", fileName, ContentLimits.TABLES_A_FILE);
        }
        for (DocumentSegment segment : segments) {
            if (segment.rows().size() > ContentLimits.MOST_ROWS + OTHER_ROWS) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        "documents.tooManyRows",
                        fileName,
                        Integer.toString(segment.firstLine()),
                        ContentLimits.MOST_ROWS);
            }
        }
    }

    /** A content and where it begins. */
    private record Found(int line, TargetContent content) {}

    private record Fit(TableReader reader, int score) {}

    private static void read(
            List<FormDefinition> candidates,
            List<DocumentSegment> segments,
            DocumentSegment documentSegment,
            List<Found> tables,
            List<Found> narratives) {
        Optional<TableReader> table = candidates.stream()
                .flatMap(form -> form.variants().stream()
                        .filter(variant -> variant.indicators() != null)
                        .map(variant -> new TableReader(form, variant)))
                .map(reader -> new Fit(reader, reader.fit(documentSegment)))
                .filter(fit -> fit.score() > 0)
                .max(Comparator.comparingInt(Fit::score))
                .map(Fit::reader);
        if (table.isPresent()) {
            FormDefinition form = table.get().form();
            BudgetYear year = BudgetYearDetector.above(segments, documentSegment, form, candidates)
                    .orElse(new BudgetYear(form.year()));
            tables.add(new Found(documentSegment.firstLine(), table.get().read(documentSegment, year)));
            return;
        }
        for (FormDefinition form : candidates) {
            for (FormVariant variant : form.variants()) {
                if (NarrativeReader.fits(variant, documentSegment)) {
                    TargetContent content =
                            new NarrativeReader(form, variant).read(documentSegment, new BudgetYear(form.year()));
                    narratives.add(new Found(documentSegment.firstLine(), content));
                    return;
                }
            }
        }
    }

    private List<FormDefinition> candidates(@Nullable String formId) {
        if (formId == null || formId.isBlank()) {
            return forms.all();
        }
        return List.of(forms.find(formId.strip())
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "documents.form.unknown", formId.strip())));
    }

    private static DocumentReadingResult reading(List<Found> found, List<String> lines) {
        TreeSet<Integer> starts = new TreeSet<>();
        found.forEach(each -> starts.add(each.line()));
        List<DocumentTable> tables = new ArrayList<>();
        List<DocumentFinding> findings = new ArrayList<>();
        for (Found each : found) {
            int index = tables.size() + 1;
            Integer next = starts.higher(each.line());
            int end = next == null ? lines.size() : next - 1;
            tables.add(new DocumentTable(index, each.line(), each.content(), lines.subList(each.line() - 1, end)));
            findings.addAll(UnreadContentCheck.of(index, each.content()));
            findings.addAll(LongCellCheck.of(tables.get(index - 1)));
        }
        return new DocumentReadingResult(tables, findings);
    }
}
