package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.runtime.VersionUsage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists all versions: who released them, when, why, for whom, and what runs on them. */
@Service
@Transactional(readOnly = true)
public class VersionList {

    private final Releases releases;
    private final ProcessVersions versions;
    private final VersionUsage usage;
    private final EffectiveReleases effectiveReleases;
    private final Gate gate;

    VersionList(
            Releases releases,
            ProcessVersions versions,
            VersionUsage usage,
            EffectiveReleases effectiveReleases,
            Gate gate) {
        this.releases = releases;
        this.versions = versions;
        this.usage = usage;
        this.effectiveReleases = effectiveReleases;
        this.gate = gate;
    }

    /** What waits or is planned first, then what is valid, then the rest; the latest first. @throws Refusal DENIED */
    public List<VersionEntry> of(Actor reader) {
        List<ReleaseSummary> released = releases.list(reader);
        List<ProcessVersion> all = versions.all();
        Map<String, ProcessVersion> known =
                all.stream().collect(Collectors.toMap(ProcessVersion::id, Function.identity()));
        List<VersionEntry> entries = new ArrayList<>();
        released.forEach(release -> {
            Optional<ProcessVersion> version = release.definition().flatMap(id -> Optional.ofNullable(known.get(id)));
            entries.add(new VersionEntry(
                    version,
                    Optional.of(release),
                    release.state(),
                    release.definition().map(usage::count).orElse(0),
                    false));
        });
        Set<String> listed = released.stream()
                .filter(release -> release.state() != ReleaseState.WITHDRAWN)
                .flatMap(release -> release.definition().stream())
                .collect(Collectors.toSet());
        String general = effectiveReleases.approval(ReleaseScope.ALL);
        int number = Optional.ofNullable(known.get(general))
                .map(ProcessVersion::number)
                .orElse(0);
        all.stream()
                .filter(ProcessVersion::shipped)
                .filter(version -> !listed.contains(version.id()))
                .forEach(version -> entries.add(new VersionEntry(
                        Optional.of(version),
                        Optional.empty(),
                        version.id().equals(general) ? ReleaseState.VALID : ReleaseState.REPLACED,
                        usage.count(version.id()),
                        version.number() > number)));
        entries.sort(Comparator.comparing(VersionEntry::state).thenComparing(VersionList::age));
        return entries;
    }

    /** The version on which targets start for which no unit or form has one of its own. @throws Refusal DENIED */
    public String current(Actor reader) {
        return current(reader, ReleaseScope.ALL);
    }

    /** The version on which targets of the scope start. @throws Refusal DENIED */
    public String current(Actor reader, ReleaseScope scope) {
        gate.check(reader, Permission.ADMINISTER);
        return effectiveReleases.approval(scope);
    }

    /** The version that callers of a part take now; empty if there is none. @throws Refusal DENIED */
    public Optional<String> called(Actor reader, String key) {
        gate.check(reader, Permission.ADMINISTER);
        return versions.latest(key);
    }

    private static long age(VersionEntry entry) {
        return -entry.release()
                .map(release -> release.proposal().at())
                .or(() -> entry.version().map(ProcessVersion::deployedAt))
                .orElseThrow()
                .toEpochMilli();
    }
}
