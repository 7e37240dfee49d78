package dev.mubiao.approval.migration;

import dev.mubiao.approval.migration.InstanceMigration.Result;
import dev.mubiao.approval.routing.TargetStatusSync;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Migrates a target inside the transaction of the command. */
@Component
class InstanceMigrationExecutor {

    private final ProcessModificationContext desk;
    private final OpenStepMigration steps;
    private final ProcessVersions versions;
    private final TimelineRecorder timelineRecorder;
    private final TargetStatusSync targetStatusSync;

    InstanceMigrationExecutor(
            ProcessModificationContext desk,
            OpenStepMigration steps,
            ProcessVersions versions,
            TimelineRecorder timelineRecorder,
            TargetStatusSync targetStatusSync) {
        this.desk = desk;
        this.steps = steps;
        this.versions = versions;
        this.timelineRecorder = timelineRecorder;
        this.targetStatusSync = targetStatusSync;
    }

    Result tryOut(TargetId id, VersionMapping change) {
        Optional<RunningProcess> process = steps.running(id);
        if (process.filter(running -> running.definition().equals(change.to())).isPresent()) {
            return Result.CHANGED;
        }
        if (process.filter(running -> running.definition().equals(change.from()))
                .isEmpty()) {
            return Result.GONE;
        }
        steps.migrate(process.get(), change);
        return Result.CHANGED;
    }

    Result change(Actor by, TargetId id, VersionMapping change, String reason) {
        Target target = desk.lock(id);
        Optional<RunningProcess> process = steps.running(id);
        if (process.filter(running -> running.definition().equals(change.from()))
                .isEmpty()) {
            return tryOut(id, change);
        }
        boolean otherStage = steps.change(target, process.get(), change);
        String number = versions.version(change.to())
                .map(ProcessVersion::number)
                .map(known -> "v" + known)
                .orElse("");
        timelineRecorder.act(
                by,
                target,
                TimelineDraft.said(ApprovalAction.CHANGE_VERSION, Role.ADMINISTRATOR, null, reason, number));
        if (otherStage) {
            targetStatusSync.follow(by, id, process.get().id(), reason);
        }
        return Result.CHANGED;
    }
}
