package dev.mubiao.targets.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives rows that have no id of their own the same name in all three contents: equal rows that are in the same order are
 * the same; between them, as many rows as there were before are the same with other words.
 */
public final class RowAlignment {

    private RowAlignment() {}

    public static DraftMerge.Rows named(DraftMerge.Rows rows) {
        List<MergeRow> base = new ArrayList<>();
        rows.base().forEach(row -> base.add(row.as("b" + base.size())));
        List<MergeRow> theirs = named(base, rows.theirs());
        return new DraftMerge.Rows(base, named(base, rows.mine()), theirs);
    }

    private static List<MergeRow> named(List<MergeRow> base, List<MergeRow> now) {
        int[][] common = common(base, now);
        List<MergeRow> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int at = 0;
        int row = 0;
        while (row < now.size() || at < base.size()) {
            int fromBase = at;
            int from = row;
            while (at < base.size()
                    && row < now.size()
                    && !(same(base, at, now, row) && common[at][row] == common[at + 1][row + 1] + 1)) {
                if (common[at + 1][row] >= common[at][row + 1]) {
                    at++;
                } else {
                    row++;
                }
            }
            boolean end = at >= base.size() || row >= now.size();
            at = end ? base.size() : at;
            row = end ? now.size() : row;
            gap(base.subList(fromBase, at), now.subList(from, row), named, taken);
            if (!end) {
                named.add(now.get(row++).as(base.get(at++).id()));
            }
        }
        return named;
    }

    /** Rows between two that are the same: changed ones and new ones. */
    private static void gap(List<MergeRow> before, List<MergeRow> now, List<MergeRow> named, Set<String> taken) {
        int start = 0;
        int left = now.size();
        for (MergeRow row : now) {
            left--;
            int chosen = before.size() <= now.size() || start >= before.size() ? start : best(before, start, row, left);
            if (chosen < before.size()) {
                named.add(row.as(before.get(chosen).id()));
                start = chosen + 1;
            } else {
                named.add(row.as(fresh(row, taken)));
            }
        }
    }

    /** Of more rows than are left, the one whose words are closest. */
    private static int best(List<MergeRow> before, int start, MergeRow row, int left) {
        int best = start;
        for (int at = start; at < before.size() - left; at++) {
            if (likeness(before.get(at), row) > likeness(before.get(best), row)) {
                best = at;
            }
        }
        return best;
    }

    private static int likeness(MergeRow one, MergeRow other) {
        String a = one.cells().toString();
        String b = other.cells().toString();
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    /** The same for both if both added the same, so that it is there once. */
    private static String fresh(MergeRow row, Set<String> taken) {
        String id = "new:" + row.cells();
        while (!taken.add(id)) {
            id += "+";
        }
        return id;
    }

    private static boolean same(List<MergeRow> base, int at, List<MergeRow> now, int row) {
        return base.get(at).cells().equals(now.get(row).cells());
    }

    /** Lengths of the longest common sequences of the rests. */
    private static int[][] common(List<MergeRow> base, List<MergeRow> now) {
        int[][] lengths = new int[base.size() + 1][now.size() + 1];
        for (int at = base.size() - 1; at >= 0; at--) {
            for (int row = now.size() - 1; row >= 0; row--) {
                lengths[at][row] = same(base, at, now, row)
                        ? lengths[at + 1][row + 1] + 1
                        : Math.max(lengths[at + 1][row], lengths[at][row + 1]);
            }
        }
        return lengths;
    }
}
