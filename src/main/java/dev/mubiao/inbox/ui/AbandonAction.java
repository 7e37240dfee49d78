package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Verb;
import dev.mubiao.targets.Adjustments;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives an adjustment up; the target is again what is public. */
@Component
@Order(40)
class AbandonAction implements TargetAction {

    private final Adjustments adjustments;
    private final TargetAccess access;

    AbandonAction(Adjustments adjustments, TargetAccess access) {
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
                && access.allows(actor, Verb.ADJUST, target);
    }

    @Override
    public void run(TargetPage page) {
        Asking.ask("inbox.action.abandon", page.target(), () -> {
            adjustments.abandon(page.actor(), page.target().id());
            page.refresh();
        });
    }
}
