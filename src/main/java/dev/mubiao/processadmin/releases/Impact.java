package dev.mubiao.processadmin.releases;

import dev.mubiao.workflow.engine.ProcessVersion;
import java.util.List;

/** What is under way while a model is to be put into use: it goes on with what it started on. */
public record Impact(List<Affected> versions) {

    public Impact {
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
