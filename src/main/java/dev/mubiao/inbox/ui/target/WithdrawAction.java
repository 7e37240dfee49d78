package dev.mubiao.inbox.ui.target;

import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Withdraws a submission as long as no reviewer has acted on it. */
@Component
@Order(20)
class WithdrawAction implements TargetAction {

    private final Submissions submissions;
    private final TargetAccess access;

    WithdrawAction(Submissions submissions, TargetAccess access) {
        this.submissions = submissions;
        this.access = access;
    }

    @Override
    public String labelKey() {
        return "inbox.action.withdraw";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status() == TargetStatus.UNIT_REVIEW && access.allows(actor, Permission.WITHDRAW, target);
    }

    @Override
    public void run(TargetPage page) {
        CommandId command = CommandId.random();
        ActionConfirmation.ask("inbox.action.withdraw", page.target(), () -> {
            submissions.withdraw(command, page.actor(), page.target().id());
            page.refresh();
        });
    }
}
