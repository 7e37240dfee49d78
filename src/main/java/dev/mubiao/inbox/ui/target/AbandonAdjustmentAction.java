package dev.mubiao.inbox.ui.target;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.lifecycle.Adjustments;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Abandons an adjustment; the target is again what is public. */
@Component
@Order(40)
class AbandonAdjustmentAction implements TargetAction {

    private final Adjustments adjustments;
    private final TargetAccess access;

    AbandonAdjustmentAction(Adjustments adjustments, TargetAccess access) {
        this.adjustments = adjustments;
        this.access = access;
    }

    @Override
    public String labelKey() {
        return "inbox.action.abandon";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.publishedRevision().isPresent()
                && target.status().editable()
                && access.allows(actor, Permission.ADJUST, target);
    }

    @Override
    public void run(TargetPage page) {
        ActionConfirmation.ask("inbox.action.abandon", page.target(), () -> {
            adjustments.abandon(page.actor(), page.target().id());
            page.refresh();
        });
    }
}
