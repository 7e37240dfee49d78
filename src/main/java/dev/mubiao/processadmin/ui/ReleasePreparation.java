package dev.mubiao.processadmin.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.releases.Impact;
import dev.mubiao.processadmin.releases.Impacts;
import dev.mubiao.workflow.engine.LintFinding;
import dev.mubiao.workflow.engine.ModelLint;
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

    List<LintFinding> findings(byte[] model) {
        return lint.of(model);
    }

    Impact impact(Actor reader, byte[] model) {
        return impacts.of(reader, model);
    }

    /** @param blocked whether the model cannot be read, so that nothing is known of its key */
    ReleaseForm form(String name, byte[] model, boolean blocked) {
        Optional<String> otherKey = blocked
                ? Optional.empty()
                : Optional.of(steps.key(model)).filter(key -> !key.equals(ProcessVersions.APPROVAL));
        return new ReleaseForm(
                name, otherKey, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))), scopes.fields());
    }
}
