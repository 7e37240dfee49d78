package dev.mubiao.processadmin.releases.ui;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.releases.ReleaseImpact;
import dev.mubiao.processadmin.releases.ReleaseImpactAnalysis;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.uikit.KeptInput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the release view has to know of a model: findings, impact, and which process it is. */
@Component
record ReleasePreparation(
        ModelScreening screening, ModelLint lint, ReleaseImpactAnalysis impacts, ReleaseScopeText scopes, Clock clock) {

    /**
     * A model before it is released.
     *
     * @param findings of a model that has another key: as a part that others call, or as the approval, whichever it can
     *     be
     * @param otherKey its key, if that is not the approval's; empty too if it is not accepted
     * @param part whether it is probably a part that others call
     */
    record Prepared(ScreenedModel model, List<LintFinding> findings, Optional<String> otherKey, boolean part) {

        boolean blocked() {
            return findings.stream().anyMatch(LintFinding::blocks);
        }
    }

    Prepared prepare(byte[] model) {
        CheckedModel own = lint.check(model);
        ScreenedModel screened = own.screened();
        Optional<String> otherKey = Optional.of(screened)
                .filter(ScreenedModel::accepted)
                .flatMap(ScreenedModel::processKey)
                .filter(key -> !key.equals(ModelConventions.APPROVAL_KEY));
        if (own.releasable() || otherKey.isEmpty()) {
            return new Prepared(screened, own.findings(), otherKey, own.releasable() && otherKey.isPresent());
        }
        CheckedModel renamed = lint.check(screening.asApproval(screened));
        return new Prepared(screened, (renamed.releasable() ? renamed : own).findings(), otherKey, false);
    }

    /** @param part whether it is to be a process that others call; else the approval for the scope */
    ReleaseImpact impact(Actor reader, Prepared prepared, boolean part, ReleaseScope scope) {
        return part ? impacts.ofPart(reader, prepared.model()) : impacts.of(reader, prepared.model(), scope);
    }

    /**
     * What a release changes that waits for the second person.
     *
     * @param xml its model
     */
    ReleaseImpact impact(Actor reader, ReleaseSummary waiting, String xml) {
        ScreenedModel model = screening.screen(xml.getBytes(StandardCharsets.UTF_8));
        return waiting.processKey().equals(ModelConventions.APPROVAL_KEY)
                ? impacts.of(reader, model, waiting.validity().scope())
                : impacts.ofPart(reader, model);
    }

    /** @param kept keeps what is filled in until it is released */
    ReleaseForm form(String name, Prepared prepared, KeptInput kept) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return new ReleaseForm(name, prepared.otherKey(), prepared.part(), today, scopes.fields(), kept);
    }
}
