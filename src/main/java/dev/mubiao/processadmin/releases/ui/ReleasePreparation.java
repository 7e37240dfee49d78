package dev.mubiao.processadmin.releases.ui;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.deployment.ModelSteps;
import dev.mubiao.processadmin.releases.ReleaseImpact;
import dev.mubiao.processadmin.releases.ReleaseImpactAnalysis;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the release view has to know of a model: findings, impact, and which process it is. */
@Component
record ReleasePreparation(
        ModelLint lint, ModelSteps steps, ReleaseImpactAnalysis impacts, ReleaseScopeText scopes, Clock clock) {

    /** Of a model that has another key: as a part that others call, or as the approval, whichever it can be. */
    List<LintFinding> findings(byte[] model) {
        List<LintFinding> own = lint.of(model);
        if (passes(own) || other(model).isEmpty()) {
            return own;
        }
        List<LintFinding> renamed = lint.of(steps.asApproval(model));
        return passes(renamed) ? renamed : own;
    }

    private static boolean passes(List<LintFinding> findings) {
        return findings.stream().noneMatch(LintFinding::blocks);
    }

    /** Its key, if that is not the approval's; empty too if it cannot be read. */
    private Optional<String> other(byte[] model) {
        try {
            return Optional.of(steps.key(model)).filter(key -> !key.equals(ModelConventions.APPROVAL_KEY));
        } catch (ModelRefused refused) {
            return Optional.empty();
        }
    }

    ReleaseImpact impact(Actor reader, byte[] model) {
        return impacts.of(reader, model);
    }

    ReleaseForm form(String name, byte[] model) {
        Optional<String> otherKey = other(model);
        boolean part = otherKey.isPresent() && passes(lint.of(model));
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return new ReleaseForm(name, otherKey, part, today, scopes.fields());
    }
}
