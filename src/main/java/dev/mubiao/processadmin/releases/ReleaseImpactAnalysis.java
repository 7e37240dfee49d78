package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.runtime.VersionUsage;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what runs on earlier versions of what a release is for, and which of their steps the new model does not have: of
 * the approval within the scope of the release, or of a part that others call.
 */
@Service
@Transactional(readOnly = true)
public class ReleaseImpactAnalysis {

    private final ProcessVersions versions;
    private final VersionUsage usage;
    private final ReleasedCallers callers;
    private final TargetLifecycle lifecycle;
    private final Gate gate;

    ReleaseImpactAnalysis(
            ProcessVersions versions,
            VersionUsage usage,
            ReleasedCallers callers,
            TargetLifecycle lifecycle,
            Gate gate) {
        this.versions = versions;
        this.usage = usage;
        this.callers = callers;
        this.lifecycle = lifecycle;
        this.gate = gate;
    }

    /**
     * Of a model that is to be the approval for the units and forms of a scope.
     *
     * @throws Refusal DENIED @throws ModelRefused if the model does not pass the first check
     */
    public ReleaseImpact of(Actor reader, ScreenedModel model, ReleaseScope scope) {
        gate.check(reader, Permission.ADMINISTER);
        Set<String> kept = keys(model);
        List<ReleaseImpact.Affected> affected = new ArrayList<>();
        int outside = 0;
        for (ProcessVersion version : versions.all()) {
            Map<UUID, List<String>> running = usage.stepsOfTargets(version.id());
            Set<UUID> within = within(running.keySet(), scope);
            outside += running.size() - within.size();
            Map<String, Long> waiting = new HashMap<>();
            within.forEach(target ->
                    running.getOrDefault(target, List.of()).forEach(step -> waiting.merge(step, 1L, Long::sum)));
            affected.add(affected(version, within.size(), waiting, kept));
        }
        return new ReleaseImpact(running(affected), outside, List.of());
    }

    /**
     * Of a model that is to be a process that others call under its key.
     *
     * @throws Refusal DENIED @throws ModelRefused if the model does not pass the first check
     */
    public ReleaseImpact ofPart(Actor reader, ScreenedModel model) {
        gate.check(reader, Permission.ADMINISTER);
        Set<String> kept = keys(model);
        String key = model.processKey().orElse("");
        List<ReleaseImpact.Affected> affected = versions.called().stream()
                .filter(version -> versions.key(version.id()).equals(key))
                .map(version -> affected(version, usage.count(version.id()), usage.waiting(version.id()), kept))
                .toList();
        return new ReleaseImpact(running(affected), 0, callers.of(key));
    }

    private static Set<String> keys(ScreenedModel model) {
        return model.steps().stream().map(ProcessStep::key).collect(Collectors.toSet());
    }

    private static List<ReleaseImpact.Affected> running(List<ReleaseImpact.Affected> versions) {
        return versions.stream().filter(version -> version.running() > 0).toList();
    }

    private Set<UUID> within(Collection<UUID> targets, ReleaseScope scope) {
        if (scope.general()) {
            return Set.copyOf(targets);
        }
        return lifecycle.targets(targets.stream().map(TargetId::new).toList()).stream()
                .filter(target -> scope.covers(target.unit(), target.formId()))
                .map(target -> target.id().value())
                .collect(Collectors.toSet());
    }

    private ReleaseImpact.Affected affected(
            ProcessVersion version, int count, Map<String, Long> waiting, Set<String> kept) {
        if (count == 0) {
            return new ReleaseImpact.Affected(version, 0, List.of());
        }
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
