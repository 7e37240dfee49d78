package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.drafts.ModelDifference;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.Deployments;
import dev.mubiao.workflow.engine.ModelSteps;
import dev.mubiao.workflow.engine.ProcessVersions;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * The models of releases. An approval is given to the engine when it is proposed, so that it can be looked at like any
 * version: it starts only where a release says so. A part that others call is given to it when it is released, since
 * the latest is called.
 */
@Component
class ReleaseModels {

    private final Deployments deployments;
    private final ModelSteps steps;
    private final ReleaseChecks checks;
    private final ProcessVersions versions;
    private final InUse inUse;

    ReleaseModels(
            Deployments deployments, ModelSteps steps, ReleaseChecks checks, ProcessVersions versions, InUse inUse) {
        this.deployments = deployments;
        this.steps = steps;
        this.checks = checks;
        this.versions = versions;
        this.inUse = inUse;
    }

    /** With the key under which it will run. @throws Refusal INVALID */
    Proposal checked(Proposal asked) {
        Proposal proposal = asked.part() ? asked : asked.with(steps.asApproval(asked.model()));
        checks.check(proposal);
        return proposal;
    }

    /** @throws Refusal INVALID if a part has the key of the approval */
    String key(Proposal proposal) {
        if (!proposal.part()) {
            return ProcessVersions.APPROVAL;
        }
        String key = steps.key(proposal.model());
        if (key.equals(ProcessVersions.APPROVAL)) {
            throw new Refusal(Refusal.Kind.INVALID, "releases.part.key", key);
        }
        return key;
    }

    String key(String definition) {
        return steps.key(definition);
    }

    void store(Actor by, ProcessRelease release, Proposal proposal) {
        if (proposal.part()) {
            release.keep(new String(proposal.model(), StandardCharsets.UTF_8));
        } else {
            release.runsAs(deployments.add(by, proposal.name(), proposal.model()));
        }
    }

    void deploy(Actor by, ProcessRelease release) {
        release.model()
                .map(model -> deployments.add(by, release.name(), model.getBytes(StandardCharsets.UTF_8)))
                .ifPresent(release::runsAs);
    }

    /** A version that the engine keeps, to be proposed once more. @throws Refusal NOT_FOUND, INVALID */
    Proposal again(String definition, String name, String note, ReleaseScope scope, boolean overVariants) {
        byte[] model = versions.xml(definition).getBytes(StandardCharsets.UTF_8);
        boolean part = !steps.key(definition).equals(ProcessVersions.APPROVAL);
        Proposal proposal = new Proposal(model, name, note, scope, overVariants, null, part);
        checks.checkWords(proposal);
        return proposal;
    }

    /** What changes for whom the release is. */
    String difference(ProcessRelease release) {
        String before = inUse.definition(release).map(versions::xml).orElse("");
        String after =
                release.definition().map(versions::xml).or(release::model).orElse("");
        return before.isEmpty() ? "" : ModelDifference.between(before, after);
    }
}
