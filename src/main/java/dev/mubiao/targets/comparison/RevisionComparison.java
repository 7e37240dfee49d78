package dev.mubiao.targets.comparison;

import dev.mubiao.targets.Revision;
import dev.mubiao.targets.content.TargetContent;
import java.util.List;

/**
 * The latest submission of a target beside an earlier one.
 *
 * @param base the earlier one, of this target or of another
 * @param before what the earlier one declared
 */
public record RevisionComparison(Revision base, TargetContent before, List<ContentChange> changes) {

    public RevisionComparison {
        changes = List.copyOf(changes);
    }
}
