package dev.mubiao.targets.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs the rows of two tables by their ids, in the order of the later table. */
final class RowPairs {

    static final int NONE = -1;

    private RowPairs() {}

    /**
     * A row before and after.
     *
     * @param before its place in the earlier rows, {@link #NONE} if it is new
     * @param after its place in the later rows, {@link #NONE} if it is gone
     */
    record Pair(int before, int after) {}

    /** In the order of the later rows; a row that is gone comes behind the one that it followed. */
    static List<Pair> of(List<String> before, List<String> after) {
        Map<String, Integer> places = places(after);
        Map<String, Integer> earlier = places(before);
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            pairs.add(new Pair(earlier.getOrDefault(after.get(at), NONE), at));
        }
        for (int at = 0; at < before.size(); at++) {
            if (!places.containsKey(before.get(at))) {
                pairs.add(behind(pairs, at - 1), new Pair(at, NONE));
            }
        }
        return pairs;
    }

    private static int behind(List<Pair> pairs, int before) {
        for (int at = 0; at < pairs.size(); at++) {
            if (before != NONE && pairs.get(at).before() == before) {
                return at + 1;
            }
        }
        return 0;
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            places.put(names.get(at), at);
        }
        return places;
    }
}
