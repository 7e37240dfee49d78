package dev.mubiao.processadmin;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.processadmin.drafts.DraftFacts;
import dev.mubiao.processadmin.drafts.Drafts;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ElementChange;
import dev.mubiao.workflow.engine.ModelComparison;
import dev.mubiao.workflow.engine.ProcessVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Compares versions and drafts for administrators. */
@Component
public class ComparedModels {

    private final Models models;
    private final ProcessVersions versions;
    private final Drafts drafts;
    private final Gate gate;
    private final MessageSource messages;
    private final ModelComparison comparison = new ModelComparison();

    ComparedModels(Models models, ProcessVersions versions, Drafts drafts, Gate gate, MessageSource messages) {
        this.models = models;
        this.versions = versions;
        this.drafts = drafts;
        this.gate = gate;
        this.messages = messages;
    }

    /** A model that can be compared. */
    public record Choice(String ref, String name) {}

    /** Both models and how the right differs from the left. */
    public record Pair(String left, String right, List<ElementChange> changes) {}

    /** Versions, the latest first, then drafts. @throws Refusal DENIED */
    public List<Choice> choices(Actor reader, Locale locale) {
        gate.check(reader, Verb.ADMINISTER);
        List<Choice> choices = new ArrayList<>();
        versions.all()
                .forEach(version -> choices.add(new Choice(
                        new ModelRef.Version(version.id()).text(),
                        messages.getMessage(
                                "comparison.version", new Object[] {version.number(), version.name()}, locale))));
        for (DraftFacts draft : drafts.all(reader)) {
            choices.add(new Choice(
                    new ModelRef.Draft(draft.id()).text(),
                    messages.getMessage("comparison.draft", new Object[] {draft.name()}, locale)));
        }
        return choices;
    }

    /** @throws Refusal DENIED, or NOT_FOUND */
    public String xml(Actor reader, String ref) {
        gate.check(reader, Verb.ADMINISTER);
        return models.xml(ModelRef.of(ref));
    }

    /** @throws Refusal DENIED, or NOT_FOUND if one of them is not there */
    public Pair compare(Actor reader, String left, String right) {
        gate.check(reader, Verb.ADMINISTER);
        String before = models.xml(ModelRef.of(left));
        String after = models.xml(ModelRef.of(right));
        return new Pair(before, after, comparison.between(before, after));
    }
}
