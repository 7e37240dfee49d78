package dev.mubiao.prereview.tryout;

import java.util.List;

/**
 * What a try-out found, to its end or to where it was stopped.
 *
 * @param checked targets that were looked at
 * @param changed how many of them would be judged otherwise
 * @param rules those by which something changes, in the order of the catalogue
 * @param targets the first of the changed ones, those whose submission would be blocked before all others
 */
public record TryOutResult(
        int checked,
        int changed,
        int newlyBlocked,
        int noLongerBlocked,
        List<RuleTally> rules,
        List<ChangedTarget> targets,
        boolean stopped) {

    public TryOutResult {
        rules = List.copyOf(rules);
        targets = List.copyOf(targets);
    }
}
