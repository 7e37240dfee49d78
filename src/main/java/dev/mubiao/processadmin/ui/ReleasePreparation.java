package dev.mubiao.processadmin.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.releases.Impact;
import dev.mubiao.processadmin.releases.Impacts;
import dev.mubiao.workflow.engine.LintFinding;
import dev.mubiao.workflow.engine.ModelLint;
import dev.mubiao.workflow.engine.ModelRefused;
import dev.mubiao.workflow.engine.ModelSteps;
import dev.mubiao.workflow.engine.ProcessVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What has to be known before a model is put into use. */
@Component
record ReleasePreparation(ModelLint lint, ModelSteps steps, Impacts impacts, ScopeWords scopes, Clock clock) {

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
            return Optional.of(steps.key(model)).filter(key -> !key.equals(ProcessVersions.APPROVAL));
        } catch (ModelRefused refused) {
            return Optional.empty();
        }
    }

    Impact impact(Actor reader, byte[] model) {
        return impacts.of(reader, model);
    }

    ReleaseForm form(String name, byte[] model) {
        Optional<String> otherKey = other(model);
        boolean part = otherKey.isPresent() && passes(lint.of(model));
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return new ReleaseForm(name, otherKey, part, today, scopes.fields());
    }
}
