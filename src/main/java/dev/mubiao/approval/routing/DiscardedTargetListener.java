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
    private final TargetLifecycle life;
    private final SuspensionTable halts;

    DiscardedTargetListener(ApprovalProcess approvalProcess, TargetLifecycle life, SuspensionTable halts) {
        this.approvalProcess = approvalProcess;
        this.life = life;
        this.halts = halts;
    }

    @EventListener
    void on(TargetVoided event) {
        halts.refuse(event.target());
        approvalProcess.cancel(life.target(event.target()), "voided");
    }

    @EventListener
    void on(TargetAdjustmentAbandoned event) {
        halts.refuse(event.target());
        approvalProcess.cancel(life.target(event.target()), "adjustment abandoned");
    }
}
