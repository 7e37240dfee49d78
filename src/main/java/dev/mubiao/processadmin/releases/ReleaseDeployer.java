package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.deployment.Deployments;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelChangeWords;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of releases. An approval is deployed when it is proposed, so that it can be looked at like any
 * version: it starts only where a release says so. A process that others call is deployed when it is released, since
 * callers take the latest version.
 */
@Component
class ReleaseDeployer {

    private final Deployments deployments;
    private final ModelScreening screening;
    private final ModelLint lint;
    private final ReleaseValidator validator;
    private final ReleasedCallers callers;
    private final ProcessVersions versions;
    private final EffectiveReleases effectiveReleases;

    ReleaseDeployer(
            Deployments deployments,
            ModelScreening screening,
            ModelLint lint,
            ReleaseValidator validator,
            ReleasedCallers callers,
            ProcessVersions versions,
            EffectiveReleases effectiveReleases) {
        this.deployments = deployments;
        this.screening = screening;
        this.lint = lint;
        this.validator = validator;
        this.callers = callers;
        this.versions = versions;
        this.effectiveReleases = effectiveReleases;
    }

    /** The model as it will run: an approval under its key. @throws Refusal INVALID */
    CheckedModel checked(ReleaseProposal asked) {
        CheckedModel model = validator.check(asked.part() ? asked : asked.with(screening.asApproval(asked.model())));
        return asked.part() ? withCallers(model) : model;
    }

    /** @throws Refusal INVALID if a part has the key of the approval */
    String key(ReleaseProposal asked, CheckedModel model) {
        String key = model.screened().processKey().orElseThrow();
        if (asked.part() && key.equals(ModelConventions.APPROVAL_KEY)) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.part.key", key);
        }
        return key;
    }

    String key(String definition) {
        return versions.key(definition);
    }

    /** @param waits whether a second administrator has to release it */
    void store(Actor by, ProcessRelease release, CheckedModel model, boolean waits) {
        if (waits && !release.processKey().equals(ModelConventions.APPROVAL_KEY)) {
            release.keep(model.screened().xml());
        } else {
            release.runsAs(deployments.add(by, release.name(), model));
        }
    }

    /** An approval that waited is looked at once more. @throws Refusal INVALID if it lacks a review by now */
    void recheck(ProcessRelease release) {
        if (release.processKey().equals(ModelConventions.APPROVAL_KEY)) {
            release.definition().ifPresent(definition -> validator.checkWays(screened(definition), release.scope()));
        }
    }

    private ScreenedModel screened(String definition) {
        return screening.screen(versions.xml(definition).getBytes(StandardCharsets.UTF_8));
    }

    /** A part that waited is checked when it is deployed: whom it names may be gone by now. */
    void deploy(Actor by, ProcessRelease release) {
        release.model()
                .map(model -> lint.check(model.getBytes(StandardCharsets.UTF_8)))
                .map(this::withCallers)
                .map(model -> deployments.add(by, release.name(), model))
                .ifPresent(release::runsAs);
    }

    /** A part in use, so that it is the latest again, which callers take. @throws Refusal INVALID */
    void deployAgain(Actor by, ProcessRelease part) {
        CheckedModel model = withCallers(lint.check(xml(part).getBytes(StandardCharsets.UTF_8)));
        part.runsAs(deployments.add(by, part.name(), model));
    }

    /** A version that the engine keeps, to be proposed once more. @throws Refusal NOT_FOUND, INVALID */
    ReleaseProposal again(String definition, String name, String note, ReleaseScope scope, boolean overVariants) {
        ScreenedModel model = screened(definition);
        boolean part = !versions.key(definition).equals(ModelConventions.APPROVAL_KEY);
        ReleaseProposal releaseProposal = new ReleaseProposal(model, name, note, scope, overVariants, null, part);
        validator.checkWords(releaseProposal);
        if (!part) {
            validator.checkWays(model, scope);
        }
        return releaseProposal;
    }

    /** The model of a part, which is deployed once more to be the latest. */
    CheckedModel linted(ReleaseProposal again) {
        return withCallers(lint.check(again.model()));
    }

    private CheckedModel withCallers(CheckedModel part) {
        callers.check(part.screened());
        return part;
    }

    /** The model of a release: the version that it runs as, or what waits. Empty if there is neither. */
    String xml(ProcessRelease release) {
        return release.definition().map(versions::xml).or(release::model).orElse("");
    }

    /** What changes for whom the release is; empty if there was none before. */
    Optional<MessageText> difference(ProcessRelease release) {
        String before = effectiveReleases.definition(release).map(versions::xml).orElse("");
        String after = xml(release);
        return before.isEmpty() ? Optional.empty() : Optional.of(ModelChangeWords.between(before, after));
    }
}
