package dev.mubiao.processadmin;

import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.bpmn.comparison.ModelComparison;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelDraftService;
import dev.mubiao.processadmin.drafts.ModelDraftSummary;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.Releases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares two models, each a version or a draft, for administrators. */
@Component
public class ModelComparisonService {

    private final ModelLoader modelLoader;
    private final ProcessVersions versions;
    private final ModelDraftService modelDraftService;
    private final Releases releases;
    private final Gate gate;
    private final MessageSource messages;
    private final ModelComparison comparison = new ModelComparison();

    ModelComparisonService(
            ModelLoader modelLoader,
            ProcessVersions versions,
            ModelDraftService modelDraftService,
            Releases releases,
            Gate gate,
            MessageSource messages) {
        this.modelLoader = modelLoader;
        this.versions = versions;
        this.modelDraftService = modelDraftService;
        this.releases = releases;
        this.gate = gate;
        this.messages = messages;
    }

    /** A model that can be compared. */
    public record Choice(String ref, String name) {}

    /** Both models and how the right differs from the left. */
    public record Pair(String left, String right, List<ElementChange> changes) {}

    /** Versions of the approval and of what it calls, the latest first, parts that wait, drafts. @throws Refusal DENIED */
    public List<Choice> choices(Actor reader, Locale locale) {
        gate.check(reader, Permission.ADMINISTER);
        List<Choice> choices = new ArrayList<>();
        versions.all()
                .forEach(version -> choices.add(new Choice(
                        new ModelRef.Version(version.id()).text(),
                        messages.getMessage(
                                "processadmin.comparison.version",
                                new Object[] {version.number(), version.name()},
                                locale))));
        versions.called()
                .forEach(part -> choices.add(new Choice(
                        new ModelRef.Version(part.id()).text(),
                        messages.getMessage(
                                "processadmin.comparison.part",
                                new Object[] {part.number(), part.name(), versions.key(part.id())},
                                locale))));
        releases.list(reader).stream()
                .filter(release -> release.state() == ReleaseState.WAITING)
                .filter(release -> release.definition().isEmpty())
                .forEach(part -> choices.add(new Choice(
                        new ModelRef.Proposal(part.id()).text(),
                        messages.getMessage(
                                "processadmin.comparison.proposal",
                                new Object[] {part.name(), part.processKey()},
                                locale))));
        for (ModelDraftSummary draft : modelDraftService.all(reader)) {
            choices.add(new Choice(
                    new ModelRef.Draft(draft.id()).text(),
                    messages.getMessage("processadmin.comparison.draft", new Object[] {draft.name()}, locale)));
        }
        return choices;
    }

    /** @throws Refusal DENIED, or NOT_FOUND */
    public String xml(Actor reader, String ref) {
        gate.check(reader, Permission.ADMINISTER);
        return modelLoader.xml(ModelRef.of(ref));
    }

    /** @throws Refusal DENIED, or NOT_FOUND if one of them is not there */
    public Pair compare(Actor reader, String left, String right) {
        gate.check(reader, Permission.ADMINISTER);
        String before = modelLoader.xml(ModelRef.of(left));
        String after = modelLoader.xml(ModelRef.of(right));
        return new Pair(before, after, comparison.between(before, after));
    }
}
