package dev.mubiao.approval.suspension;

import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.runtime.RunningProcesses;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Suspends and resumes processes inside the transaction of the command. */
@Component
class SuspensionExecutor {

    private final TargetLock lock;
    private final TargetLifecycle lifecycle;
    private final RunningProcesses processes;
    private final SuspensionTable table;
    private final TimelineRecorder timelineRecorder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuspensionExecutor(
            TargetLock lock,
            TargetLifecycle lifecycle,
            RunningProcesses processes,
            SuspensionTable table,
            TimelineRecorder timelineRecorder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lock = lock;
        this.lifecycle = lifecycle;
        this.processes = processes;
        this.table = table;
        this.timelineRecorder = timelineRecorder;
        this.events = events;
        this.clock = clock;
    }

    int suspend(Actor by, TargetId id, String reason) {
        lock.take(id);
        Target target = lifecycle.target(id);
        if (processes.of(id.value()).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.process.notRunning", target.name());
        }
        processes.suspend(id.value());
        note(by, target, reason);
        halted(by, id.value(), target.name(), reason);
        return 1;
    }

    /**
     * Suspends a target by nobody's order. The timeline says nothing of it, since there a person acts.
     *
     * @param cause key of the reason
     * @param step the name of the element at which it was stopped; empty if the reason needs none
     * @return the target, unless it is gone or suspended already
     */
    Optional<Target> suspendByPortal(TargetId id, String cause, String step) {
        Optional<Target> target = lock.takeSuspendedToo(id);
        if (target.isEmpty() || table.of(id).isPresent()) {
            return Optional.empty();
        }
        if (processes.of(id.value()).isPresent()) {
            processes.suspend(id.value());
            Suspension suspension = new Suspension(step, "", clock.instant(), cause);
            table.put(id, suspension);
            events.publishEvent(
                    new ProcessHalted(id.value(), target.get().name(), suspension.reasonText(), "", clock.instant()));
        }
        return target;
    }

    int resume(Actor by, TargetId id) {
        lock.takeSuspendedToo(id);
        Target target = lifecycle.target(id);
        if (!table.remove(id)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.suspension.notSuspended", target.name());
        }
        processes.resume(id.value());
        record(by, target, ApprovalAction.RESUME, "");
        resumed(by, id.value(), target.name());
        return 1;
    }

    int suspendAll(Actor by, String definition, String reason) {
        List<UUID> running = processes.targets(definition, false);
        running.forEach(target -> lock.take(new TargetId(target)));
        running.forEach(target -> note(by, lifecycle.target(new TargetId(target)), reason));
        running.forEach(processes::suspend);
        halted(by, subject(definition), definition + " (" + running.size() + ")", reason);
        return running.size();
    }

    int resumeAll(Actor by, String definition) {
        List<UUID> halted = processes.targets(definition, true);
        halted.forEach(target -> lock.takeSuspendedToo(new TargetId(target)));
        for (UUID target : halted) {
            table.remove(new TargetId(target));
            record(by, lifecycle.target(new TargetId(target)), ApprovalAction.RESUME, "");
        }
        halted.forEach(processes::resume);
        resumed(by, subject(definition), definition + " (" + halted.size() + ")");
        return halted.size();
    }

    private void note(Actor by, Target target, String reason) {
        table.put(
                target.id(),
                new Suspension(reason, by.displayName(), record(by, target, ApprovalAction.HALT, reason), null));
    }

    /** @return when it was done */
    private Instant record(Actor by, Target target, ApprovalAction approvalAction, String reason) {
        return timelineRecorder.act(
                by, target, TimelineDraft.said(approvalAction, Role.ADMINISTRATOR, null, reason, ""));
    }

    private void halted(Actor by, UUID subject, String what, String reason) {
        events.publishEvent(new ProcessHalted(subject, what, reason, by.loginName(), clock.instant()));
    }

    private void resumed(Actor by, UUID subject, String what) {
        events.publishEvent(new ProcessResumed(subject, what, by.loginName(), clock.instant()));
    }

    /** Versions have ids of the engine's own: one of our kind is made of it, always the same. */
    private static UUID subject(String definition) {
        return UUID.nameUUIDFromBytes(("version " + definition).getBytes(StandardCharsets.UTF_8));
    }
}
