package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.runtime.VersionUsage;
import dev.mubiao.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what runs on earlier versions, and which of their steps a model does not have. */
@Service
@Transactional(readOnly = true)
public class ReleaseImpactAnalysis {

    private final ProcessVersions versions;
    private final VersionUsage usage;
    private final Gate gate;

    ReleaseImpactAnalysis(ProcessVersions versions, VersionUsage usage, Gate gate) {
        this.versions = versions;
        this.usage = usage;
        this.gate = gate;
    }

    /** @throws Refusal DENIED @throws ModelRefused if the model does not pass the first check */
    public ReleaseImpact of(Actor reader, ScreenedModel model) {
        gate.check(reader, Permission.ADMINISTER);
        Set<String> kept = model.steps().stream().map(ProcessStep::key).collect(Collectors.toSet());
        return new ReleaseImpact(versions.all().stream()
                .map(version -> affected(version, kept))
                .filter(affected -> affected.running() > 0)
                .toList());
    }

    private ReleaseImpact.Affected affected(ProcessVersion version, Set<String> kept) {
        int count = usage.count(version.id());
        if (count == 0) {
            return new ReleaseImpact.Affected(version, 0, List.of());
        }
        Map<String, Long> waiting = usage.waiting(version.id());
        return new ReleaseImpact.Affected(
                version,
                count,
                versions.steps(version.id()).stream()
                        .map(step -> new ReleaseImpact.StepLoad(
                                step.key(),
                                step.name(),
                                waiting.getOrDefault(step.key(), 0L),
                                !kept.contains(step.key())))
                        .filter(load -> load.waiting() > 0 || load.vanishes())
                        .toList());
    }
}
