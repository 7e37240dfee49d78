package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds for the rows of a form the rows of a document that they are printed in: in the same order, so that as many
 * labels as possible find each other. A row without labels follows the one above it.
 */
final class FormRowAlignment {

    private static final int NONE = Integer.MIN_VALUE / 2;

    private final List<FormRowMatch> form;
    private final List<DocumentRow> rows;
    private final Deadline deadline;
    /** By form row and document row, the best score of all pairs up to this one, which is the last. */
    private final int[][] best;

    /** The best score of all pairs of form rows and document rows before these. */
    private final int[][] before;

    private FormRowAlignment(List<FormRowMatch> form, List<DocumentRow> rows, Deadline deadline) {
        this.form = form;
        this.rows = rows;
        this.deadline = deadline;
        this.best = new int[form.size()][rows.size()];
        this.before = new int[form.size() + 1][rows.size() + 1];
    }

    /** @param row of the form @param at index of the document's row */
    record Pair(FormRowMatch row, int at) {}

    /** From top to bottom. @throws dev.mubiao.platform.Refusal INVALID if it takes too long */
    static List<Pair> of(List<FormRowMatch> form, List<DocumentRow> rows, Deadline deadline) {
        FormRowAlignment alignment = new FormRowAlignment(form, rows, deadline);
        alignment.compute();
        return alignment.pairs();
    }

    private void compute() {
        List<Boolean> known = rows.stream().map(this::known).toList();
        for (int i = 0; i < form.size(); i++) {
            deadline.check();
            for (int j = 0; j < rows.size(); j++) {
                best[i][j] = pair(i, j, known.get(j));
                before[i + 1][j + 1] = Math.max(Math.max(before[i][j + 1], before[i + 1][j]), best[i][j]);
            }
        }
    }

    private boolean known(DocumentRow row) {
        return row.filled().stream().anyMatch(cell -> form.stream().anyMatch(each -> each.has(cell.text())));
    }

    private int pair(int i, int j, boolean known) {
        FormRowMatch mine = form.get(i);
        if (mine.labelled()) {
            int score = mine.score(rows.get(j));
            return score <= 0 ? NONE : score + before[mine.repeated() ? i + 1 : i][j];
        }
        if (known) {
            return NONE;
        }
        if (mine.isLine()) {
            return rows.get(j).filled().size() == 1 ? 1 + before[i][j] : NONE;
        }
        int above = i > 0 && j > 0 ? best[i - 1][j - 1] : NONE;
        int same = mine.repeated() && j > 0 ? best[i][j - 1] : NONE;
        int most = Math.max(above, same);
        return most < 0 ? NONE : most + (rows.get(j).blank() ? 0 : 1);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = form.size();
        int j = rows.size();
        while (i > 0 && j > 0) {
            if (before[i][j] == before[i - 1][j]) {
                i--;
            } else if (before[i][j] == before[i][j - 1]) {
                j--;
            } else {
                int[] next = chain(pairs, i - 1, j - 1);
                i = next[0];
                j = next[1];
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** Takes a pair and, where it follows another one directly, that one as well; where to go on from. */
    private int[] chain(List<Pair> pairs, int i, int j) {
        int row = i;
        int at = j;
        while (true) {
            FormRowMatch mine = form.get(row);
            pairs.add(new Pair(mine, at));
            if (mine.labelled() || mine.isLine()) {
                return new int[] {mine.repeated() ? row + 1 : row, at};
            }
            int own = best[row][at] - (rows.get(at).blank() ? 0 : 1);
            if (row > 0 && at > 0 && best[row - 1][at - 1] == own) {
                row--;
            }
            at--;
        }
    }
}
