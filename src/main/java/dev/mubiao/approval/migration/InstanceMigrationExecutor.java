package dev.mubiao.approval.migration;

import dev.mubiao.approval.migration.InstanceMigration.Result;
import dev.mubiao.approval.routing.TargetStatusSync;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.engine.runtime.RunningProcesses;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Migrates a target inside the transaction of the command. */
@Component
class InstanceMigrationExecutor {

    private final TargetLock lock;
    private final WorkItemTargets targets;
    private final RunningProcesses processes;
    private final OpenStepMigration steps;
    private final ProcessVersions versions;
    private final TimelineRecorder timelineRecorder;
    private final TargetStatusSync targetStatusSync;

    InstanceMigrationExecutor(
            TargetLock lock,
            WorkItemTargets targets,
            RunningProcesses processes,
            OpenStepMigration steps,
            ProcessVersions versions,
            TimelineRecorder timelineRecorder,
            TargetStatusSync targetStatusSync) {
        this.lock = lock;
        this.targets = targets;
        this.processes = processes;
        this.steps = steps;
        this.versions = versions;
        this.timelineRecorder = timelineRecorder;
        this.targetStatusSync = targetStatusSync;
    }

    Result tryOut(TargetId id, VersionMapping mapping) {
        Optional<RunningProcess> process = processes.of(id.value());
        if (process.filter(running -> running.definition().equals(mapping.to())).isPresent()) {
            return Result.CHANGED;
        }
        if (process.filter(running -> running.definition().equals(mapping.from()))
                .isEmpty()) {
            return Result.GONE;
        }
        steps.migrate(process.get(), mapping);
        return Result.CHANGED;
    }

    Result change(Actor by, TargetId id, VersionMapping mapping, String reason) {
        Target target = lock.take(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        Optional<RunningProcess> process = processes.of(id.value());
        if (process.filter(running -> running.definition().equals(mapping.from()))
                .isEmpty()) {
            return tryOut(id, mapping);
        }
        boolean otherStage = steps.change(target, process.get(), mapping);
        String number = versions.version(mapping.to())
                .map(ProcessVersion::number)
                .map(known -> "v" + known)
                .orElse("");
        timelineRecorder.act(
                by,
                target,
                TimelineDraft.said(ApprovalAction.CHANGE_VERSION, Role.ADMINISTRATOR, null, reason, number));
        if (otherStage) {
            targetStatusSync.follow(by, targets.of(target), process.get().id(), reason);
        }
        return Result.CHANGED;
    }
}
