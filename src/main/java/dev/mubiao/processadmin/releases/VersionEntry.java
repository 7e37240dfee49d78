package dev.mubiao.processadmin.releases;

import dev.mubiao.engine.ProcessVersion;
import java.util.Optional;

/**
 * A line of the list of versions: a release, or a version that came with the program.
 *
 * @param version empty for a part that others call
 * @param release empty for what came with the program and was never released by the office
 * @param running how many processes run on it now
 * @param unused whether it came with the program after the office had released its own: it waits to be put into use
 */
public record VersionEntry(
        Optional<ProcessVersion> version,
        Optional<ReleaseSummary> release,
        ReleaseState state,
        int running,
        boolean unused) {

    /** Id of the process definition; empty for a part that waits for its release. */
    public Optional<String> definition() {
        return version.map(ProcessVersion::id).or(() -> release.flatMap(ReleaseSummary::definition));
    }

    public String name() {
        return release.map(ReleaseSummary::name)
                .or(() -> version.map(ProcessVersion::name))
                .orElse("");
    }
}
