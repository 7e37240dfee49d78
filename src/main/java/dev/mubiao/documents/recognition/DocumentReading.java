package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Reads a document, or several files that were handed in as one, into targets. */
public final class DocumentReading {

    /** What a form has above and below its indicators. */
    private static final int OTHER_ROWS = 200;

    /** Rows of a table of several targets. */
    private static final int MOST_SHARED_ROWS = 20_000;

    private final String fileName;
    private final DocumentSegmenter segmenter;
    private final FormRecogniser recogniser;
    private final List<TableReading> readings = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<DocumentFinding> findings = new ArrayList<>();
    private int segments;

    /** Begins now: files are opened before. @throws Refusal INVALID if a chosen form is unknown */
    public DocumentReading(String fileName, Forms forms, FormChoices choices) {
        this(fileName, forms, choices, System::nanoTime);
    }

    /** @param nanoseconds a clock that only goes forward */
    DocumentReading(String fileName, Forms forms, FormChoices choices, LongSupplier nanoseconds) {
        this.fileName = fileName;
        this.segmenter = new DocumentSegmenter(forms.released());
        this.recogniser = new FormRecogniser(forms, choices, new Deadline(fileName, nanoseconds));
    }

    /** Lines of all files so far. */
    public int lines() {
        return lines.size();
    }

    /**
     * Reads the next file.
     *
     * @param rows whose lines go on from those of the files before
     * @throws Refusal INVALID if it holds too much, comparing it with the forms takes too long, or a table does not have the form that was chosen for it
     */
    public void add(List<DocumentRow> rows, List<String> text) {
        List<DocumentSegment> parts = segmenter.of(rows);
        requireWithin(parts);
        readings.addAll(recogniser.read(parts));
        requireFewTargets();
        lines.addAll(text);
    }

    /**
     * A target of a file that says itself which form it has.
     *
     * @param firstLine 1-based line of its file
     * @param lines its own
     */
    public record DeclaredTarget(int firstLine, TargetContent content, boolean narrative, List<String> lines) {}

    /**
     * Takes over the next file, which needs no recognition.
     *
     * @throws Refusal INVALID if it holds too much
     */
    public void add(String text, List<DeclaredTarget> targets) {
        requireWithin(targets.size());
        for (DeclaredTarget target : targets) {
            readings.add(new TableReading.Recognised(
                    lines() + target.firstLine(), target.content(), target.narrative(), null, target.lines()));
        }
        text.lines().forEach(lines::add);
    }

    /** What is to be remarked beside what the tables say. */
    public void remark(DocumentFinding finding) {
        findings.add(finding);
    }

    /** Before any table is read: a page before the first one counts as one more. */
    private void requireWithin(List<DocumentSegment> parts) {
        requireWithin(parts.size());
        for (DocumentSegment part : parts) {
            int most = part.shared() ? MOST_SHARED_ROWS : ContentLimits.MOST_ROWS;
            if (part.rows().size() > most + OTHER_ROWS) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        "documents.tooManyRows",
                        fileName,
                        Integer.toString(part.firstLine()),
                        most);
            }
        }
    }

    private void requireWithin(int further) {
        segments += further;
        if (segments > ContentLimits.TABLES_A_FILE + 1) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyTables", fileName, ContentLimits.TABLES_A_FILE);
        }
    }

    /** A table may hold more than one. */
    private void requireFewTargets() {
        long targets = readings.stream()
                .filter(TableReading.Recognised.class::isInstance)
                .count();
        if (targets > ContentLimits.TARGETS_A_FILE) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyTargets", fileName, ContentLimits.TARGETS_A_FILE);
        }
    }

    /** @throws Refusal INVALID if there is no table at all */
    public DocumentReadingResult result(DocumentPlaces places) {
        if (readings.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.noTable", fileName);
        }
        return new ReadingAssembler(readings, lines).result(findings, places);
    }
}
