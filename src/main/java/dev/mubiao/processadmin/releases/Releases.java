package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseProposed;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleaseWithdrawn;
import dev.mubiao.processadmin.releases.ReleaseEvent.ProcessReleased;
import dev.mubiao.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting models into use. What runs goes on with what it started on, until it is moved. */
@Service
@Transactional
public class Releases {

    private final ProcessReleases releases;
    private final ReleaseModels models;
    private final FourEyes fourEyes;
    private final ReleaseTrail trail;
    private final Gate gate;

    Releases(ProcessReleases releases, ReleaseModels models, FourEyes fourEyes, ReleaseTrail trail, Gate gate) {
        this.releases = releases;
        this.models = models;
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.gate = gate;
    }

    /**
     * Released at once unless a second administrator has to do that.
     *
     * @throws Refusal DENIED, or INVALID without a note, for a model with errors, or for a scope that is not there
     */
    public ReleaseFacts propose(Actor by, Proposal asked) {
        gate.check(by, Verb.ADMINISTER);
        Proposal proposal = models.checked(asked);
        ProcessRelease release =
                new ProcessRelease(proposal, models.key(proposal), fourEyes.required(), by, trail.now());
        models.store(by, release, proposal);
        return put(by, release);
    }

    /**
     * Puts a version that the engine keeps into use once more.
     *
     * @throws Refusal DENIED, NOT_FOUND, INVALID without a note
     */
    public ReleaseFacts restore(
            Actor by, String definition, String name, String note, ReleaseScope scope, boolean overVariants) {
        gate.check(by, Verb.ADMINISTER);
        Proposal proposal = models.again(definition, name, note, scope, overVariants);
        ProcessRelease release =
                new ProcessRelease(proposal, models.key(definition), fourEyes.required(), by, trail.now());
        if (proposal.part()) {
            models.store(by, release, proposal);
        } else {
            release.runsAs(definition);
        }
        return put(by, release);
    }

    private ReleaseFacts put(Actor by, ProcessRelease proposed) {
        String change = models.difference(proposed);
        ProcessRelease release = releases.saveAndFlush(proposed);
        trail.record(by, ProcessReleaseProposed::new, release, change);
        if (!fourEyes.required()) {
            release(by, release);
        }
        return facts(release);
    }

    /** @throws Refusal DENIED, also to whoever proposed it; NOT_FOUND, CONFLICT if it waits for nobody */
    public ReleaseFacts release(Actor by, ReleaseId id) {
        gate.check(by, Verb.ADMINISTER);
        ProcessRelease release = find(id);
        release(by, release);
        return facts(release);
    }

    private void release(Actor by, ProcessRelease release) {
        String change = models.difference(release);
        release.release(by, trail.now());
        models.deploy(by, release);
        releases.saveAndFlush(release);
        trail.record(by, ProcessReleased::new, release, change);
    }

    /**
     * What waits is not released; what is planned or valid is in use no more, and what counts without it counts again.
     *
     * @throws Refusal DENIED, NOT_FOUND, CONFLICT if it is withdrawn already
     */
    public void withdraw(Actor by, ReleaseId id) {
        gate.check(by, Verb.ADMINISTER);
        ProcessRelease release = find(id);
        release.withdraw(by, trail.now());
        releases.saveAndFlush(release);
        trail.record(by, ProcessReleaseWithdrawn::new, release, "");
    }

    /** The latest proposed first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<ReleaseFacts> list(Actor reader) {
        gate.check(reader, Verb.ADMINISTER);
        List<ProcessRelease> all = releases.findAllByOrderByProposedAtDesc();
        Instant now = trail.now();
        return all.stream()
                .map(release -> release.facts(new Precedence(sameKey(all, release), now).state(release)))
                .toList();
    }

    /** @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public ReleaseFacts find(Actor reader, ReleaseId id) {
        gate.check(reader, Verb.ADMINISTER);
        return facts(find(id));
    }

    private ReleaseFacts facts(ProcessRelease release) {
        List<ProcessRelease> others =
                releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, release.processKey());
        return release.facts(new Precedence(others, trail.now()).state(release));
    }

    private ProcessRelease find(ReleaseId id) {
        return releases.findById(id.value()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "releases.unknown"));
    }

    private static List<ProcessRelease> sameKey(List<ProcessRelease> all, ProcessRelease release) {
        return all.stream()
                .filter(other -> other.processKey().equals(release.processKey()))
                .toList();
    }
}
