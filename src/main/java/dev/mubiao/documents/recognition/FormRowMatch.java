package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.LabelPairs;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.PatternCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.content.SourceCell;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A row of a form, and how well rows of documents fit it. */
final class FormRowMatch {

    private static final int LABEL = 4;

    private final FormRow row;
    private final List<Integer> begins;
    private final Map<FormCell, PrintedLabel> labels = new IdentityHashMap<>();
    private final Map<FormCell, LabelledText> patterns = new IdentityHashMap<>();
    private final LabelledText line;

    /** @param begins the column in which each cell begins, from 0; empty for a line of text */
    FormRowMatch(FormRow row, List<Integer> begins) {
        this.row = row;
        this.begins = begins;
        row.cells().stream()
                .filter(LabelCell.class::isInstance)
                .forEach(cell -> labels.put(cell, new PrintedLabel((LabelCell) cell)));
        row.cells().stream()
                .filter(PatternCell.class::isInstance)
                .forEach(cell -> patterns.put(cell, new LabelledText(cell.parts())));
        this.line = new LabelledText(row.parts());
    }

    FormRow row() {
        return row;
    }

    int begin(FormCell cell) {
        int at = 0;
        while (row.cells().get(at) != cell) {
            at++;
        }
        return begins.isEmpty() ? at : begins.get(at);
    }

    boolean repeated() {
        return row.list() != null || row.repeat() != null;
    }

    /** Whether labels tell it from other rows. */
    boolean labelled() {
        return row.cells().stream().anyMatch(this::worded);
    }

    boolean isLine() {
        return row.style() == RowStyle.LINE;
    }

    /** Whether a cell of a document is a label of this row. */
    boolean has(String text) {
        return row.cells().stream().anyMatch(cell -> worded(cell) && shows(cell, text));
    }

    /** How well a row of a document fits by its labels; 0 or less if it does not. */
    int score(DocumentRow other) {
        if (isLine() && other.filled().size() == 1) {
            return labelled() && texts(other.words()).isPresent() ? LABEL * labels.size() : 0;
        }
        long worded = row.cells().stream().filter(this::worded).count();
        long found = paired(other).keySet().stream().filter(this::worded).count();
        return found == 0 || found * 2 < worded ? 0 : (int) (LABEL * found - (worded - found));
    }

    /** Of a line of text, what stands in the place of each cell that is no label. */
    Optional<List<String>> texts(String words) {
        return line.texts(words);
    }

    /** What stands in the place of each field of a pattern; nothing if the text does not show its labels. */
    Optional<List<String>> texts(PatternCell cell, String text) {
        return Objects.requireNonNull(patterns.get(cell)).texts(text);
    }

    /**
     * The labels and patterns of this row with the cells of the other that show them, in the order of both: as many as
     * there are.
     */
    Map<FormCell, SourceCell> paired(DocumentRow other) {
        List<FormCell> mine = row.cells().stream()
                .filter(cell -> labels.containsKey(cell) || patterns.containsKey(cell))
                .toList();
        List<SourceCell> theirs = other.filled();
        Map<FormCell, SourceCell> pairs = new IdentityHashMap<>();
        LabelPairs.of(mine, theirs, (cell, shown) -> shows(cell, shown.text()))
                .forEach(pair -> pairs.put(mine.get(pair.label()), theirs.get(pair.cell())));
        return pairs;
    }

    private boolean worded(FormCell cell) {
        PrintedLabel label = labels.get(cell);
        LabelledText pattern = patterns.get(cell);
        return label != null && !label.wordless() || pattern != null && pattern.worded();
    }

    private boolean shows(FormCell cell, String text) {
        PrintedLabel label = labels.get(cell);
        LabelledText pattern = patterns.get(cell);
        return label != null && label.is(text)
                || pattern != null && pattern.texts(text).isPresent();
    }
}
