package dev.mubiao.targets.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of merged rows: that of the other version, with the rows that were moved or added here placed behind the
 * row that they followed.
 */
public final class RowOrder {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;

    RowOrder(Set<String> base, Set<String> mine, Set<String> theirs) {
        this.base = List.copyOf(base);
        this.mine = List.copyOf(mine);
        this.theirs = List.copyOf(theirs);
    }

    List<String> of(Set<String> kept) {
        Set<String> seen = new HashSet<>(base);
        seen.addAll(mine);
        Set<String> theyMoved = moved(base, theirs);
        Set<String> iMoved = moved(base, mine);
        List<String> order = new ArrayList<>(theirs);
        order.retainAll(kept);
        Set<String> there = new HashSet<>(order);
        String before = null;
        for (String id : mine) {
            if (!kept.contains(id)) {
                continue;
            }
            boolean missing = !there.contains(id);
            if (missing || iMoved.contains(id) && !theyMoved.contains(id)) {
                order.remove(id);
                int at = before == null ? 0 : order.indexOf(before) + 1;
                while (missing && at < order.size() && !seen.contains(order.get(at))) {
                    at++; // what they added at the same place stays before what I added
                }
                order.add(at, id);
                there.add(id);
            }
            before = id;
        }
        return order;
    }

    /** The rows that have to be taken out so that the others are in the order of the base. */
    public static Set<String> moved(List<String> base, List<String> now) {
        Map<String, Integer> places = new HashMap<>();
        base.forEach(id -> places.put(id, places.size()));
        List<String> common = now.stream().filter(places::containsKey).toList();
        int[] previous = new int[common.size()];
        int last = longestRise(common.stream().mapToInt(places::get).toArray(), previous);
        Set<String> moved = new HashSet<>(common);
        for (int at = last; at >= 0; at = previous[at]) {
            moved.remove(common.get(at));
        }
        return moved;
    }

    /** @return where the longest rising sequence ends, -1 if there is nothing */
    private static int longestRise(int[] places, int[] previous) {
        int[] ends = new int[places.length];
        int[] lowest = new int[places.length];
        int longest = 0;
        for (int at = 0; at < places.length; at++) {
            int place = places[at];
            int length = -Arrays.binarySearch(lowest, 0, longest, place) - 1; // no place occurs twice
            previous[at] = length == 0 ? -1 : ends[length - 1];
            ends[length] = at;
            lowest[length] = place;
            longest = Math.max(longest, length + 1);
        }
        return longest == 0 ? -1 : ends[longest - 1];
    }
}
