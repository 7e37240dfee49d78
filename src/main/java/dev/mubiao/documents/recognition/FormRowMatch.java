package dev.mubiao.documents.recognition;

import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A row of a form, and how well rows of documents fit it. */
final class FormRowMatch {

    private static final int LABEL = 4;
    private static final String SPACE = "[\\s\u3000]*";

    private final FormRow row;
    private final List<Integer> begins;
    private final Map<FormCell, PrintedLabel> labels = new IdentityHashMap<>();
    private final Pattern line;

    /** @param begins the column in which each cell begins, from 0; empty for a line of text */
    FormRowMatch(FormRow row, List<Integer> begins) {
        this.row = row;
        this.begins = begins;
        row.cells().stream()
                .filter(LabelCell.class::isInstance)
                .forEach(cell -> labels.put(cell, new PrintedLabel((LabelCell) cell)));
        this.line = Pattern.compile(
                row.cells().stream()
                        .map(cell -> cell instanceof LabelCell label
                                ? PrintedLabel.inLine(label) + SPACE
                                : "[:：]?" + SPACE + "(.*?)")
                        .collect(Collectors.joining(SPACE, SPACE, SPACE)),
                Pattern.DOTALL);
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
        return labels.values().stream().anyMatch(label -> !label.wordless());
    }

    boolean isLine() {
        return row.style() == RowStyle.LINE;
    }

    /** Whether a cell of a document is a label of this row. */
    boolean has(String text) {
        return labels.values().stream().anyMatch(label -> !label.wordless() && label.is(text));
    }

    /** How well a row of a document fits by its labels; 0 or less if it does not. */
    int score(DocumentRow other) {
        if (isLine() && other.filled().size() == 1) {
            return labelled() && texts(other.words()).isPresent() ? LABEL * labels.size() : 0;
        }
        long worded =
                labels.values().stream().filter(label -> !label.wordless()).count();
        long found = paired(other).keySet().stream()
                .filter(cell -> !Objects.requireNonNull(labels.get(cell)).wordless())
                .count();
        return found == 0 || found * 2 < worded ? 0 : (int) (LABEL * found - (worded - found));
    }

    /** Of a line of text, what stands in the place of each cell that is no label. */
    Optional<List<String>> texts(String words) {
        Matcher matcher = line.matcher(CellTextCleaner.clean(words));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            texts.add(matcher.group(group).strip());
        }
        return Optional.of(texts);
    }

    /** The labels of this row with the cells of the other that show them, in the order of both: as many as there are. */
    Map<FormCell, SourceCell> paired(DocumentRow other) {
        List<FormCell> mine = row.cells().stream().filter(labels::containsKey).toList();
        List<SourceCell> theirs = other.filled();
        int[][] longest = new int[mine.size() + 1][theirs.size() + 1];
        for (int i = mine.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                longest[i][j] = Math.max(
                        is(mine.get(i), theirs.get(j)) ? longest[i + 1][j + 1] + 1 : 0,
                        Math.max(longest[i + 1][j], longest[i][j + 1]));
            }
        }
        Map<FormCell, SourceCell> pairs = new IdentityHashMap<>();
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            if (is(mine.get(i), theirs.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
                pairs.put(mine.get(i++), theirs.get(j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private boolean is(FormCell label, SourceCell cell) {
        return Objects.requireNonNull(labels.get(label)).is(cell.text());
    }
}
