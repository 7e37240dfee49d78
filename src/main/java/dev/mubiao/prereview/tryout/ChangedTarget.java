package dev.mubiao.prereview.tryout;

import dev.mubiao.targets.Target;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;

/**
 * A target in which a changed rule book finds something else.
 *
 * @param blocked whether its submission was refused by an error
 * @param wouldBeBlocked whether it would be
 */
public record ChangedTarget(
        Target target, String unit, List<FindingChange> changes, boolean blocked, boolean wouldBeBlocked) {

    public ChangedTarget {
        changes = List.copyOf(changes);
    }

    /** How many more findings of the severity there would be than there are; below 0 for fewer. */
    public int more(Severity severity) {
        int more = 0;
        for (FindingChange change : changes) {
            if (change.after() != null && change.after().severity() == severity) {
                more++;
            }
            if (change.before() != null && change.before().severity() == severity) {
                more--;
            }
        }
        return more;
    }

    public boolean newlyBlocked() {
        return wouldBeBlocked && !blocked;
    }

    public boolean noLongerBlocked() {
        return blocked && !wouldBeBlocked;
    }
}
