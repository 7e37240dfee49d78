package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.lint.CheckedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseProposed;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseRefused;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseWithdrawn;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleased;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessWithdrawalAsked;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessWithdrawalRefused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final SecondPerson secondPerson;
    private final PartSuccession parts;
    private final ReleaseAuditPublisher audit;
    private final Gate gate;
    private final Clock clock;

    Releases(
            ProcessReleases releases,
            ReleaseDeployer deployer,
            FourEyesSetting fourEyesSetting,
            SecondPerson secondPerson,
            PartSuccession parts,
            ReleaseAuditPublisher audit,
            Gate gate,
            Clock clock) {
        this.releases = releases;
        this.deployer = deployer;
        this.fourEyesSetting = fourEyesSetting;
        this.secondPerson = secondPerson;
        this.parts = parts;
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
        Optional<MessageText> change = deployer.difference(proposed);
        ProcessRelease release = releases.saveAndFlush(proposed);
        audit.record(by, ProcessReleaseProposed::new, release, change);
        if (waits) {
            audit.asksSecond(by, release.name(), release.note());
        } else {
            release(by, release, change);
        }
        return summary(release);
    }

    /**
     * @throws Refusal DENIED, also to whoever proposed it or is not independent of him; NOT_FOUND, CONFLICT if it waits
     *     for nobody, INVALID if it lacks a review by now
     */
    public ReleaseSummary release(Actor by, ReleaseId id) {
        gate.check(by, Permission.ADMINISTER);
        ProcessRelease release = find(id);
        release.requireWaiting();
        if (release.fourEyes()) {
            secondPerson.require(release.proposer(), by);
        }
        deployer.recheck(release);
        release(by, release, deployer.difference(release));
        audit.answers(by, release.proposer(), release.name(), "");
        return summary(release);
    }

    private void release(Actor by, ProcessRelease release, Optional<MessageText> change) {
        release.release(by, clock.instant());
        deployer.deploy(by, release);
        releases.saveAndFlush(release);
        audit.record(by, ProcessReleased::new, release, change);
    }

    /**
     * What another proposed is not released.
     *
     * @param why the proposer and the audit trail are told
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if it does not wait, INVALID without a reason
     */
    public void refuse(Actor by, ReleaseId id, String why) {
        gate.check(by, Permission.ADMINISTER);
        String reason = ReleaseValidator.reason(why);
        ProcessRelease release = find(id);
        release.refuse(by, reason, clock.instant());
        releases.saveAndFlush(release);
        audit.record(by, ProcessReleaseRefused::new, release, reason);
        audit.answers(by, release.proposer(), release.name(), reason);
    }

    /**
     * What waits is not released. What is planned or valid is in use no more, and what counts without it counts again;
     * where four eyes are needed, only once a second administrator agreed. Callers of a part take the release before it.
     *
     * @param why required where a second administrator has to agree
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if it is withdrawn already, somebody asked before, or it is the last
     *     version of a part that others call; INVALID without a reason where one is needed
     */
    public ReleaseSummary withdraw(Actor by, ReleaseId id, String why) {
        gate.check(by, Permission.ADMINISTER);
        ProcessRelease release = find(id);
        if (release.released() && fourEyesSetting.required()) {
            parts.check(release);
            String reason = ReleaseValidator.reason(why);
            release.askToWithdraw(by, reason, clock.instant());
            releases.saveAndFlush(release);
            audit.record(by, ProcessWithdrawalAsked::new, release, reason);
            audit.asksSecond(by, release.name(), reason);
        } else {
            withdraw(by, release, Cleaning.said(why));
        }
        return summary(release);
    }

    private void withdraw(Actor by, ProcessRelease release, String why) {
        parts.takeOver(by, release);
        release.withdraw(by, clock.instant());
        releases.saveAndFlush(release);
        audit.record(by, ProcessReleaseWithdrawn::new, release, why);
    }

    /**
     * The second administrator agrees that a release is in use no more.
     *
     * @throws Refusal DENIED, also to whoever asked or is not independent of him; NOT_FOUND, CONFLICT if nobody asked
     */
    public void agreeToWithdrawal(Actor by, ReleaseId id) {
        gate.check(by, Permission.ADMINISTER);
        ProcessRelease release = find(id);
        PersonId asked = release.withdrawalAskedBy();
        secondPerson.require(asked, by);
        withdraw(by, release, "");
        audit.answers(by, asked, release.name(), "");
    }

    /**
     * A release stays in use although somebody wanted to withdraw it; he may take that back himself.
     *
     * @param why whoever asked is told; may be empty
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if nobody asked
     */
    public void refuseWithdrawal(Actor by, ReleaseId id, String why) {
        gate.check(by, Permission.ADMINISTER);
        ProcessRelease release = find(id);
        PersonId asked = release.withdrawalAskedBy();
        release.keepInUse();
        releases.saveAndFlush(release);
        audit.record(by, ProcessWithdrawalRefused::new, release, Cleaning.said(why));
        audit.answers(by, asked, release.name(), Cleaning.said(why));
    }

    /** What withdrawing a part means for its callers; empty if nothing. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public Optional<MessageText> withdrawalImpact(Actor reader, ReleaseId id) {
        gate.check(reader, Permission.ADMINISTER);
        return parts.impact(find(id));
    }

    /** The model of a release, also of a part that waits. Who asks has asked the gate. @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public String xml(ReleaseId id) {
        return deployer.xml(find(id));
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
