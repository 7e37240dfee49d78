package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ModelSteps;
import dev.mubiao.workflow.engine.ProcessVersion;
import dev.mubiao.workflow.engine.ProcessVersions;
import dev.mubiao.workflow.engine.StepAhead;
import dev.mubiao.workflow.engine.VersionLoads;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what runs on which version, and which of its steps a model does not have. */
@Service
@Transactional(readOnly = true)
public class Impacts {

    private final ProcessVersions versions;
    private final VersionLoads running;
    private final ModelSteps steps;
    private final Gate gate;

    Impacts(ProcessVersions versions, VersionLoads running, ModelSteps steps, Gate gate) {
        this.versions = versions;
        this.running = running;
        this.steps = steps;
        this.gate = gate;
    }

    /** @throws Refusal DENIED @throws ModelRefused if the model does not pass the first check */
    public Impact of(Actor reader, byte[] model) {
        gate.check(reader, Verb.ADMINISTER);
        Set<String> kept = steps.of(model).stream().map(StepAhead::key).collect(Collectors.toSet());
        return new Impact(versions.all().stream()
                .map(version -> affected(version, kept))
                .filter(affected -> affected.running() > 0)
                .toList());
    }

    private Impact.Affected affected(ProcessVersion version, Set<String> kept) {
        int count = running.count(version.id());
        if (count == 0) {
            return new Impact.Affected(version, 0, List.of());
        }
        Map<String, Long> waiting = running.waiting(version.id());
        return new Impact.Affected(
                version,
                count,
                steps.of(version.id()).stream()
                        .map(step -> new Impact.StepLoad(
                                step.key(),
                                step.name(),
                                waiting.getOrDefault(step.key(), 0L),
                                !kept.contains(step.key())))
                        .filter(load -> load.waiting() > 0 || load.vanishes())
                        .toList());
    }
}
