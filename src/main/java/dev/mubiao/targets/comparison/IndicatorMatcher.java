package dev.mubiao.targets.comparison;

import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.targets.merge.MergeRow;
import dev.mubiao.targets.merge.RowAlignment;
import dev.mubiao.targets.parsing.ProjectNameNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Matches the rows of another target's indicator table with those of this one: by level and name, then by name, and
 * of what is left by place within the level.
 */
final class IndicatorMatcher {

    private final List<Indicator> earlier;
    private final List<Indicator> later;
    private final String[] names;
    private final boolean[] taken;

    IndicatorMatcher(List<Indicator> earlier, List<Indicator> later) {
        this.earlier = earlier;
        this.later = later;
        this.names = new String[later.size()];
        this.taken = new boolean[earlier.size()];
        same(row -> level(row) + name(row));
        same(IndicatorMatcher::name);
        alignWithinLevels();
        for (int at = 0; at < names.length; at++) {
            names[at] = Objects.requireNonNullElse(names[at], "new" + at);
        }
    }

    List<String> before() {
        List<String> ids = new ArrayList<>();
        earlier.forEach(row -> ids.add(earlierName(ids.size())));
        return ids;
    }

    List<String> after() {
        return Arrays.asList(names);
    }

    private void same(Function<Indicator, String> words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < earlier.size(); at++) {
            if (!taken[at] && !name(earlier.get(at)).isEmpty()) {
                places.computeIfAbsent(words.apply(earlier.get(at)), key -> new ArrayList<>())
                        .add(at);
            }
        }
        for (int at = 0; at < later.size(); at++) {
            List<Integer> found = names[at] == null ? places.get(words.apply(later.get(at))) : null;
            if (found != null && !found.isEmpty()) {
                take(at, found.remove(0));
            }
        }
    }

    private void alignWithinLevels() {
        Map<String, List<Integer>> left = new LinkedHashMap<>();
        for (int at = 0; at < later.size(); at++) {
            if (names[at] == null) {
                left.computeIfAbsent(level(later.get(at)), key -> new ArrayList<>())
                        .add(at);
            }
        }
        left.forEach((level, rows) -> {
            List<Integer> free = new ArrayList<>();
            for (int at = 0; at < earlier.size(); at++) {
                if (!taken[at] && level(earlier.get(at)).equals(level)) {
                    free.add(at);
                }
            }
            align(free, rows);
        });
    }

    private void align(List<Integer> free, List<Integer> rows) {
        List<MergeRow> was = free.stream().map(at -> row(earlier.get(at))).toList();
        List<MergeRow> is = rows.stream().map(at -> row(later.get(at))).toList();
        DraftMerge.Rows named = RowAlignment.named(new DraftMerge.Rows(was, is, is));
        List<String> ids = named.base().stream().map(MergeRow::id).toList();
        for (int at = 0; at < rows.size(); at++) {
            int found = ids.indexOf(named.mine().get(at).id());
            if (found >= 0) {
                take(rows.get(at), free.get(found));
            }
        }
    }

    private void take(int at, int from) {
        names[at] = earlierName(from);
        taken[from] = true;
    }

    private static String earlierName(int at) {
        return "earlier" + at;
    }

    private static MergeRow row(Indicator row) {
        return new MergeRow.Cells().put("NAME", name(row)).row("");
    }

    private static String name(Indicator row) {
        return ProjectNameNormalizer.plain(FieldTexts.plain(row.name()));
    }

    private static String level(Indicator row) {
        return ProjectNameNormalizer.plain(FieldTexts.plain(row.level1()) + "/" + FieldTexts.plain(row.level2()));
    }
}
