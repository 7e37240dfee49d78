package dev.mubiao.engine.migration;

import java.util.Map;

/**
 * How a process goes from one version to another: the ids of both process definitions, and the steps of the other
 * version by those of the one. What stands at another element goes to the element with the same id.
 */
public record VersionMapping(String from, String to, Map<String, String> steps) {
    public VersionMapping {
        steps = Map.copyOf(steps);
    }
}
