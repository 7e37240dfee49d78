package dev.mubiao.processadmin.migration;

import java.util.Optional;

/**
 * A step of the earlier version, and the step of the later one that is proposed for it.
 *
 * @param waiting how many targets wait there
 * @param goal key of the other step; empty if none is like it
 */
public record ProposedStepMapping(String key, String name, long waiting, Optional<String> goal, Likeness likeness) {

    /** By what the other step is like this one. */
    public enum Likeness {
        SAME,
        NAME,
        STAGE,
        NONE;

        /** Key of its name in the message bundles. */
        public String word() {
            return "processadmin.migration.likeness." + name();
        }
    }
}
