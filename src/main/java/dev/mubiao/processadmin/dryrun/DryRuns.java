package dev.mubiao.processadmin.dryrun;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.Models;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.workflow.Rehearsal;
import dev.mubiao.workflow.Rehearsals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** What an administrator needs to play a model: its BPMN, targets to choose from, and the play itself. */
@Service
public class DryRuns {

    private final Gate gate;
    private final Models models;
    private final TargetQueries targets;
    private final Rehearsals rehearsals;

    DryRuns(Gate gate, Models models, TargetQueries targets, Rehearsals rehearsals) {
        this.gate = gate;
        this.models = models;
        this.targets = targets;
        this.rehearsals = rehearsals;
    }

    /** @throws dev.mubiao.shared.Refusal DENIED or NOT_FOUND */
    public String xml(Actor by, ModelRef model) {
        gate.check(by, Verb.ADMINISTER);
        return models.xml(model);
    }

    /** Submitted targets whose names have the text, the latest changed first. */
    public Stream<Target> targets(Actor by, String text, int page, int size) {
        TargetFilter filter = new TargetFilter(Set.of(), null, null, null, text);
        return targets.list(by, filter, PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "changedAt"))).stream();
    }

    /** @throws dev.mubiao.shared.Refusal as {@link Rehearsals#play} does */
    public Rehearsal play(Actor by, String xml, TargetId target, List<Rehearsal.Play> plays) {
        return rehearsals.play(by, xml.getBytes(StandardCharsets.UTF_8), target, plays);
    }
}
