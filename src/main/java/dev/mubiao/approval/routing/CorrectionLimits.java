package dev.mubiao.approval.routing;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.targets.sheet.SheetLimitProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Limits the sections of a returned target that can be changed to those that the correction step opens. */
@Component
class CorrectionLimits implements SheetLimitProvider {

    private final ApprovalProcess approvalProcess;

    CorrectionLimits(ApprovalProcess approvalProcess) {
        this.approvalProcess = approvalProcess;
    }

    @Override
    public Optional<SheetLimit> of(Target target) {
        return target.status() == TargetStatus.RETURNED
                ? approvalProcess
                        .open(target.id(), Stage.CORRECTION)
                        .map(task -> new SheetLimit(task.name(), task.settings().editable()))
                        .filter(limit -> limit.open().size() < SheetSection.values().length)
                : Optional.empty();
    }
}
