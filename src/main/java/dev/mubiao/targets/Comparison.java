package dev.mubiao.targets;

import java.util.List;

/**
 * The latest submission of a target beside an earlier one.
 *
 * @param base the earlier one, of this target or of another
 * @param before what the earlier one declared
 */
public record Comparison(Revision base, TargetContent before, List<ContentChange> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }
}
