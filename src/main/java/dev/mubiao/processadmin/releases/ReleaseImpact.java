package dev.mubiao.processadmin.releases;

import dev.mubiao.engine.ProcessVersion;
import java.util.List;

/** What runs on earlier versions while a model is to be released; it stays on the version on which it started. */
public record ReleaseImpact(List<Affected> versions) {

    public ReleaseImpact {
        versions = List.copyOf(versions);
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
