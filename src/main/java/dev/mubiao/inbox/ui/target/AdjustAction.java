package dev.mubiao.inbox.ui.target;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.lifecycle.Adjustments;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens a published target for adjustment, as a new revision. */
@Component
@Order(30)
class AdjustAction implements TargetAction {

    private final Adjustments adjustments;
    private final TargetAccess access;

    AdjustAction(Adjustments adjustments, TargetAccess access) {
        this.adjustments = adjustments;
        this.access = access;
    }

    @Override
    public String labelKey() {
        return "inbox.action.adjust";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status() == TargetStatus.PUBLISHED && access.allows(actor, Permission.ADJUST, target);
    }

    @Override
    public void run(TargetPage page) {
        ActionConfirmation.ask("inbox.action.adjust", page.target(), () -> {
            adjustments.start(page.actor(), page.target().id());
            page.refresh();
        });
    }
}
