package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseProposed;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseWithdrawn;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleased;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes, releases and withdraws process models. Running processes stay on the version on which they started until
 * they are migrated.
 */
@Service
@Transactional
public class Releases {

    private final ProcessReleases releases;
    private final ReleaseDeployer deployer;
    private final FourEyesSetting fourEyesSetting;
    private final ReleaseAuditPublisher audit;
    private final Gate gate;
    private final Clock clock;

    Releases(
            ProcessReleases releases,
            ReleaseDeployer deployer,
            FourEyesSetting fourEyesSetting,
            ReleaseAuditPublisher audit,
            Gate gate,
            Clock clock) {
        this.releases = releases;
        this.deployer = deployer;
        this.fourEyesSetting = fourEyesSetting;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Released at once unless a second administrator has to do that.
     *
     * @throws Refusal DENIED, or INVALID without a note, for a model with errors, or for a scope that is not there
     */
    public ReleaseSummary propose(Actor by, ReleaseProposal asked) {
        gate.check(by, Permission.ADMINISTER);
        CheckedModel model = deployer.checked(asked);
        boolean waits = fourEyesSetting.required();
        ProcessRelease release = new ProcessRelease(asked, deployer.key(asked, model), waits, by, clock.instant());
        deployer.store(by, release, model, waits);
        return put(by, release, waits);
    }

    /**
     * Puts a version that the engine keeps into use once more.
     *
     * @throws Refusal DENIED, NOT_FOUND, INVALID without a note
     */
    public ReleaseSummary restore(
            Actor by, String definition, String name, String note, ReleaseScope scope, boolean overVariants) {
        gate.check(by, Permission.ADMINISTER);
        ReleaseProposal releaseProposal = deployer.again(definition, name, note, scope, overVariants);
        boolean waits = fourEyesSetting.required();
        ProcessRelease release =
                new ProcessRelease(releaseProposal, deployer.key(definition), waits, by, clock.instant());
        if (releaseProposal.part()) {
            deployer.store(by, release, deployer.linted(releaseProposal), waits);
        } else {
            release.runsAs(definition);
        }
        return put(by, release, waits);
    }

    private ReleaseSummary put(Actor by, ProcessRelease proposed, boolean waits) {
        String change = deployer.difference(proposed);
        ProcessRelease release = releases.saveAndFlush(proposed);
        audit.record(by, ProcessReleaseProposed::new, release, change);
        if (!waits) {
            release(by, release, change);
        }
        return summary(release);
    }

    /**
     * @throws Refusal DENIED, also to whoever proposed it; NOT_FOUND, CONFLICT if it waits for nobody, INVALID if it lacks
     *     a review by now
     */
    public ReleaseSummary release(Actor by, ReleaseId id) {
        gate.check(by, Permission.ADMINISTER);
        ProcessRelease release = find(id);
        deployer.recheck(release);
        release(by, release, deployer.difference(release));
        return summary(release);
    }

    private void release(Actor by, ProcessRelease release, String change) {
        release.release(by, clock.instant());
        deployer.deploy(by, release);
        releases.saveAndFlush(release);
        audit.record(by, ProcessReleased::new, release, change);
    }

    /**
     * What waits is not released; what is planned or valid is in use no more, and what counts without it counts again.
     *
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if it is withdrawn already
     */
    public void withdraw(Actor by, ReleaseId id) {
        gate.check(by, Permission.ADMINISTER);
        ProcessRelease release = find(id);
        release.withdraw(by, clock.instant());
        releases.saveAndFlush(release);
        audit.record(by, ProcessReleaseWithdrawn::new, release, "");
    }

    /** The latest proposed first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ReleaseSummary> list(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        List<ProcessRelease> all = releases.findAllByOrderByProposedAtDesc();
        Instant now = clock.instant();
        return all.stream()
                .map(release -> release.summary(new ReleasePrecedence(sameKey(all, release), now).state(release)))
                .toList();
    }

    /** @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public ReleaseSummary find(Actor reader, ReleaseId id) {
        gate.check(reader, Permission.ADMINISTER);
        return summary(find(id));
    }

    private ReleaseSummary summary(ProcessRelease release) {
        List<ProcessRelease> others =
                releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, release.processKey());
        return release.summary(new ReleasePrecedence(others, clock.instant()).state(release));
    }

    private ProcessRelease find(ReleaseId id) {
        return releases.findById(id.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.releases.unknown"));
    }

    private static List<ProcessRelease> sameKey(List<ProcessRelease> all, ProcessRelease release) {
        return all.stream()
                .filter(other -> other.processKey().equals(release.processKey()))
                .toList();
    }
}
