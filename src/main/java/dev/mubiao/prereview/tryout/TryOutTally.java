package dev.mubiao.prereview.tryout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up the results of a try-out while it runs. Used by one thread. */
final class TryOutTally {

    private static final int TARGETS_KEPT = 1000;

    private final Map<String, RuleTally> rules = new TreeMap<>();
    private final List<ChangedTarget> blocked = new ArrayList<>();
    private final List<ChangedTarget> others = new ArrayList<>();
    private int checked;
    private int changed;
    private int newlyBlocked;
    private int noLongerBlocked;

    void unchanged() {
        checked++;
    }

    void add(ChangedTarget target) {
        checked++;
        changed++;
        newlyBlocked += target.newlyBlocked() ? 1 : 0;
        noLongerBlocked += target.noLongerBlocked() ? 1 : 0;
        for (FindingChange change : target.changes()) {
            String rule = change.finding().rule();
            rules.put(
                    rule, rules.getOrDefault(rule, new RuleTally(rule, 0, 0, 0)).with(change));
        }
        List<ChangedTarget> list = target.newlyBlocked() ? blocked : others;
        if (list.size() < TARGETS_KEPT) {
            list.add(target);
        }
    }

    int changed() {
        return changed;
    }

    TryOutResult result(boolean stopped) {
        List<ChangedTarget> targets = new ArrayList<>(blocked);
        others.stream()
                .sorted(Comparator.comparing(
                                (ChangedTarget target) -> target.changes().size())
                        .reversed())
                .forEach(targets::add);
        return new TryOutResult(
                checked,
                changed,
                newlyBlocked,
                noLongerBlocked,
                new ArrayList<>(rules.values()),
                targets.subList(0, Math.min(TARGETS_KEPT, targets.size())),
                stopped);
    }
}
