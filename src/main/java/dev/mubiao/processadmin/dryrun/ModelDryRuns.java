package dev.mubiao.processadmin.dryrun;

import dev.mubiao.approval.dryrun.DryRunAction;
import dev.mubiao.approval.dryrun.DryRunResult;
import dev.mubiao.approval.dryrun.DryRuns;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.processadmin.ModelLoader;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** Dry runs of a draft or version for administrators: its BPMN, the targets to choose from, and the run itself. */
@Service
public class ModelDryRuns {

    private final Gate gate;
    private final ModelLoader modelLoader;
    private final ModelScreening screening;
    private final TargetQueries targets;
    private final DryRuns dryRuns;

    ModelDryRuns(Gate gate, ModelLoader modelLoader, ModelScreening screening, TargetQueries targets, DryRuns dryRuns) {
        this.gate = gate;
        this.modelLoader = modelLoader;
        this.screening = screening;
        this.targets = targets;
        this.dryRuns = dryRuns;
    }

    /** The model, screened for all dry runs of it. @throws dev.mubiao.platform.Refusal DENIED or NOT_FOUND */
    public ScreenedModel model(Actor by, ModelRef model) {
        gate.check(by, Permission.ADMINISTER);
        return screening.screen(modelLoader.xml(model).getBytes(StandardCharsets.UTF_8));
    }

    /** Submitted targets whose names have the text, the latest changed first. */
    public Stream<Target> targets(Actor by, String text, int page, int size) {
        TargetFilter filter = new TargetFilter(Set.of(), null, null, null, text);
        return targets.list(by, filter, PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "changedAt"))).stream();
    }

    /** @throws dev.mubiao.platform.Refusal as {@link DryRuns#run} does */
    public DryRunResult run(Actor by, ScreenedModel model, TargetId target, List<DryRunAction> actions) {
        return dryRuns.run(by, model, target, actions);
    }
}
