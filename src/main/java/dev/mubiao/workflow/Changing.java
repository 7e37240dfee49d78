package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.VersionChanges.Result;
import dev.mubiao.workflow.engine.ProcessVersion;
import dev.mubiao.workflow.engine.ProcessVersions;
import dev.mubiao.workflow.engine.RunningProcess;
import dev.mubiao.workflow.engine.VersionChange;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens inside the transaction in which a target is taken to another version. */
@Component
class Changing {

    private final MoveDesk desk;
    private final StepChanges steps;
    private final ProcessVersions versions;
    private final Records records;
    private final Progress progress;

    Changing(MoveDesk desk, StepChanges steps, ProcessVersions versions, Records records, Progress progress) {
        this.desk = desk;
        this.steps = steps;
        this.versions = versions;
        this.records = records;
        this.progress = progress;
    }

    Result tryOut(TargetId id, VersionChange change) {
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

    Result change(Actor by, TargetId id, VersionChange change, String reason) {
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
        records.act(by, target, Deed.said(Act.CHANGE_VERSION, Role.ADMINISTRATOR, null, reason, number));
        if (otherStage) {
            progress.follow(by, id, process.get().id(), reason);
        }
        return Result.CHANGED;
    }
}
