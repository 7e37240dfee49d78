package dev.mubiao.targets.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        List<MergeRow> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int at = 0;
        int row = 0;
        for (Gap gap : gaps(base, now)) {
            while (at < gap.base()) {
                named.add(now.get(row++).as(base.get(at++).id()));
            }
            at += gap.gone();
            row += gap.come();
            gap(base.subList(gap.base(), at), now.subList(row - gap.come(), row), named, taken);
        }
        while (at < base.size()) {
            named.add(now.get(row++).as(base.get(at++).id()));
        }
        return named;
    }

    /**
     * Between two rows that are the same.
     *
     * @param base place of the first row that is gone
     */
    private record Gap(int base, int gone, int come) {}

    private static List<Gap> gaps(List<MergeRow> base, List<MergeRow> now) {
        Map<Map<String, Object>, Integer> numbers = new HashMap<>();
        Deque<Gap> gaps = new ArrayDeque<>();
        // The usual algorithm of the library takes seconds for thousands of rows that all differ.
        for (AbstractDelta<Integer> delta : DiffUtils.diff(
                        numbered(base, numbers), numbered(now, numbers), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int place = delta.getSource().getPosition();
            Gap last = gaps.peekLast();
            boolean goesOn = last != null && last.base() + last.gone() == place;
            Gap before = goesOn ? gaps.removeLast() : new Gap(place, 0, 0);
            gaps.add(new Gap(
                    before.base(),
                    before.gone() + delta.getSource().size(),
                    before.come() + delta.getTarget().size()));
        }
        return List.copyOf(gaps);
    }

    /** Equal rows have the same number, which is quicker to compare. */
    private static List<Integer> numbered(List<MergeRow> rows, Map<Map<String, Object>, Integer> numbers) {
        return rows.stream()
                .map(row -> numbers.computeIfAbsent(row.cells(), any -> numbers.size()))
                .toList();
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
}
