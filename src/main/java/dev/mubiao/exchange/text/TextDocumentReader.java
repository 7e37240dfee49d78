package dev.mubiao.exchange.text;

import dev.mubiao.exchange.DocumentReader;
import dev.mubiao.exchange.ReadTable;
import dev.mubiao.exchange.Reading;
import dev.mubiao.exchange.ReadingFinding;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds every table in a text, recognises its form and reads it. */
@Component
class TextDocumentReader implements DocumentReader {

    private static final int MOST_LINES = 200_000;

    private final Forms forms;

    TextDocumentReader(Forms forms) {
        this.forms = forms;
    }

    @Override
    public Reading read(String fileName, byte[] document, @Nullable String formId) {
        if (document.length > LARGEST_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "exchange.tooLarge", fileName, LARGEST_BYTES / 1024 / 1024);
        }
        List<FormDefinition> candidates = candidates(formId);
        String text = Decoding.decode(fileName, document);
        List<TextRow> rows = TextRows.of(text);
        if (rows.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.INVALID, "exchange.tooManyLines", fileName, MOST_LINES);
        }
        List<Segment> segments = new Segments(candidates).of(rows);
        List<Found> tables = new ArrayList<>();
        List<Found> narratives = new ArrayList<>();
        for (Segment segment : segments) {
            read(candidates, segments, segment, tables, narratives);
        }
        tables.addAll(narratives);
        if (tables.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "exchange.noTable", fileName);
        }
        return reading(tables, TextRows.lines(text));
    }

    /** A content and where it begins. */
    private record Found(int line, TargetContent content) {}

    private record Fit(TableReader reader, int score) {}

    private static void read(
            List<FormDefinition> candidates,
            List<Segment> segments,
            Segment segment,
            List<Found> tables,
            List<Found> narratives) {
        Optional<TableReader> table = candidates.stream()
                .flatMap(form -> form.variants().stream()
                        .filter(variant -> variant.indicators() != null)
                        .map(variant -> new TableReader(form, variant)))
                .map(reader -> new Fit(reader, reader.fit(segment)))
                .filter(fit -> fit.score() > 0)
                .max(Comparator.comparingInt(Fit::score))
                .map(Fit::reader);
        if (table.isPresent()) {
            FormDefinition form = table.get().form();
            BudgetYear year = Years.above(segments, segment, form, candidates).orElse(new BudgetYear(form.year()));
            tables.add(new Found(segment.firstLine(), table.get().read(segment, year)));
            return;
        }
        for (FormDefinition form : candidates) {
            for (FormVariant variant : form.variants()) {
                if (NarrativeReader.fits(variant, segment)) {
                    TargetContent content =
                            new NarrativeReader(form, variant).read(segment, new BudgetYear(form.year()));
                    narratives.add(new Found(segment.firstLine(), content));
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
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "exchange.form.unknown", formId.strip())));
    }

    private static Reading reading(List<Found> found, List<String> lines) {
        TreeSet<Integer> starts = new TreeSet<>();
        found.forEach(each -> starts.add(each.line()));
        List<ReadTable> tables = new ArrayList<>();
        List<ReadingFinding> findings = new ArrayList<>();
        for (Found each : found) {
            int index = tables.size() + 1;
            Integer next = starts.higher(each.line());
            int end = next == null ? lines.size() : next - 1;
            tables.add(new ReadTable(index, each.line(), each.content(), lines.subList(each.line() - 1, end)));
            findings.addAll(Remarks.of(index, each.content()));
        }
        return new Reading(tables, findings);
    }
}
