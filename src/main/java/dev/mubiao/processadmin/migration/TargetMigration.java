package dev.mubiao.processadmin.migration;

import dev.mubiao.targets.TargetId;
import java.util.List;

/**
 * What becomes of one target.
 *
 * @param step name of the step at which it waited when it was chosen
 * @param causeKey why it cannot be moved, as a key of the message bundles with its arguments; empty if it can
 */
public record TargetMigration(
        int place,
        TargetId target,
        String targetName,
        String unitName,
        String step,
        State state,
        String causeKey,
        List<String> cause) {

    /** Where it is. */
    public enum State {
        WAITING,
        /** It can be moved. */
        FIT,
        MOVED,
        /** It cannot be moved. */
        REFUSED,
        /** It ended, or went to a third version, before it could be moved. */
        GONE
    }
}
