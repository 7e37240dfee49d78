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
    private final Gate gate;
    private final MessageSource messages;
    private final ModelComparison comparison = new ModelComparison();

    ModelComparisonService(
            ModelLoader modelLoader,
            ProcessVersions versions,
            ModelDraftService modelDraftService,
            Gate gate,
            MessageSource messages) {
        this.modelLoader = modelLoader;
        this.versions = versions;
        this.modelDraftService = modelDraftService;
        this.gate = gate;
        this.messages = messages;
    }

    /** A model that can be compared. */
    public record Choice(String ref, String name) {}

    /** Both models and how the right differs from the left. */
    public record Pair(String left, String right, List<ElementChange> changes) {}

    /** Versions, the latest first, then drafts. @throws Refusal DENIED */
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
