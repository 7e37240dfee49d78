package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.deployment.Deployments;
import dev.mubiao.engine.deployment.ModelSteps;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.drafts.ModelChangeSummary;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of releases. An approval is deployed when it is proposed, so that it can be looked at like any
 * version: it starts only where a release says so. A process that others call is deployed when it is released, since
 * callers take the latest version.
 */
@Component
class ReleaseDeployer {

    private final Deployments deployments;
    private final ModelSteps steps;
    private final ReleaseValidator checks;
    private final ProcessVersions versions;
    private final EffectiveReleases effectiveReleases;

    ReleaseDeployer(
            Deployments deployments,
            ModelSteps steps,
            ReleaseValidator checks,
            ProcessVersions versions,
            EffectiveReleases effectiveReleases) {
        this.deployments = deployments;
        this.steps = steps;
        this.checks = checks;
        this.versions = versions;
        this.effectiveReleases = effectiveReleases;
    }

    /** With the key under which it will run. @throws Refusal INVALID */
    ReleaseProposal checked(ReleaseProposal asked) {
        ReleaseProposal releaseProposal = asked.part() ? asked : asked.with(steps.asApproval(asked.model()));
        checks.check(releaseProposal);
        return releaseProposal;
    }

    /** @throws Refusal INVALID if a part has the key of the approval */
    String key(ReleaseProposal releaseProposal) {
        if (!releaseProposal.part()) {
            return ModelConventions.APPROVAL_KEY;
        }
        String key = steps.key(releaseProposal.model());
        if (key.equals(ModelConventions.APPROVAL_KEY)) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.releases.part.key", key);
        }
        return key;
    }

    String key(String definition) {
        return steps.key(definition);
    }

    void store(Actor by, ProcessRelease release, ReleaseProposal releaseProposal) {
        if (releaseProposal.part()) {
            release.keep(new String(releaseProposal.model(), StandardCharsets.UTF_8));
        } else {
            release.runsAs(deployments.add(by, releaseProposal.name(), releaseProposal.model()));
        }
    }

    void deploy(Actor by, ProcessRelease release) {
        release.model()
                .map(model -> deployments.add(by, release.name(), model.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(release::runsAs);
    }

    /** A version that the engine keeps, to be proposed once more. @throws Refusal NOT_FOUND, INVALID */
    ReleaseProposal again(String definition, String name, String note, ReleaseScope scope, boolean overVariants) {
        byte[] model = versions.xml(definition).getBytes(StandardCharsets.UTF_8);
        boolean part = !steps.key(definition).equals(ModelConventions.APPROVAL_KEY);
        ReleaseProposal releaseProposal = new ReleaseProposal(model, name, note, scope, overVariants, null, part);
        checks.checkWords(releaseProposal);
        return releaseProposal;
    }

    /** What changes for whom the release is. */
    String difference(ProcessRelease release) {
        String before = effectiveReleases.definition(release).map(versions::xml).orElse("");
        String after =
                release.definition().map(versions::xml).or(release::model).orElse("");
        return before.isEmpty() ? "" : ModelChangeSummary.between(before, after);
    }
}
