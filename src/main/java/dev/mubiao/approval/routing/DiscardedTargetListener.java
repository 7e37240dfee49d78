package dev.mubiao.approval.routing;

import dev.mubiao.approval.suspension.SuspensionTable;
import dev.mubiao.targets.TargetEvent.TargetAdjustmentAbandoned;
import dev.mubiao.targets.TargetEvent.TargetVoided;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the process of a target in the transaction in which it is voided or its adjustment abandoned; refused while it
 * is suspended.
 */
@Component
class DiscardedTargetListener {

    private final ApprovalProcess approvalProcess;
    private final TargetLifecycle lifecycle;
    private final SuspensionTable suspensions;

    DiscardedTargetListener(ApprovalProcess approvalProcess, TargetLifecycle lifecycle, SuspensionTable suspensions) {
        this.approvalProcess = approvalProcess;
        this.lifecycle = lifecycle;
        this.suspensions = suspensions;
    }

    @EventListener
    void on(TargetVoided event) {
        suspensions.refuse(event.target());
        approvalProcess.cancel(lifecycle.target(event.target()), "voided");
    }

    @EventListener
    void on(TargetAdjustmentAbandoned event) {
        suspensions.refuse(event.target());
        approvalProcess.cancel(lifecycle.target(event.target()), "adjustment abandoned");
    }
}
