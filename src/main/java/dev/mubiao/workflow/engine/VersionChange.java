package dev.mubiao.workflow.engine;

import java.util.Map;

/**
 * What becomes of a process that is taken from one version to another.
 *
 * @param from id of the process definition on which it runs, {@code to} of the other
 * @param steps keys of steps of the other version by those of the one; what stands elsewhere goes to what has the same id
 */
public record VersionChange(String from, String to, Map<String, String> steps) {
    public VersionChange {
        steps = Map.copyOf(steps);
    }
}
