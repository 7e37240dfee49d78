package dev.mubiao.documents.recognition.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs labels of a form with the cells of a document that show them, in the order of both. */
public final class LabelPairs {

    private LabelPairs() {}

    /** Positions from 0. */
    public record Pair(int label, int cell) {}

    /** As many pairs as there can be; of equally many the first ones. */
    public static <L, C> List<Pair> of(List<L> labels, List<C> cells, BiPredicate<L, C> shows) {
        boolean[][] same = new boolean[labels.size()][cells.size()];
        int[][] longest = new int[labels.size() + 1][cells.size() + 1];
        for (int i = labels.size() - 1; i >= 0; i--) {
            for (int j = cells.size() - 1; j >= 0; j--) {
                same[i][j] = shows.test(labels.get(i), cells.get(j));
                longest[i][j] = Math.max(
                        same[i][j] ? longest[i + 1][j + 1] + 1 : 0, Math.max(longest[i + 1][j], longest[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < labels.size() && j < cells.size()) {
            if (same[i][j] && longest[i][j] == longest[i + 1][j + 1] + 1) {
                pairs.add(new Pair(i++, j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
