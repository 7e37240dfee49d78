package dev.mubiao.processadmin.releases;

import dev.mubiao.engine.ProcessVersion;
import java.util.List;

/**
 * What runs on earlier versions while a model is to be released; it stays on the version on which it started.
 *
 * @param versions on which something runs for which the release is meant
 * @param outside how many processes run for which it is not meant
 * @param callers names of the processes that call it, if it is a part
 */
public record ReleaseImpact(List<Affected> versions, int outside, List<String> callers) {

    public ReleaseImpact {
        versions = List.copyOf(versions);
        callers = List.copyOf(callers);
    }

    /** A version on which something runs. */
    public record Affected(ProcessVersion version, int running, List<StepLoad> steps) {
        public Affected {
            steps = List.copyOf(steps);
        }
    }

    /** @param vanishes whether the new model has no such step */
    public record StepLoad(String key, String name, long waiting, boolean vanishes) {}

    public int running() {
        return versions.stream().mapToInt(Affected::running).sum();
    }
}
