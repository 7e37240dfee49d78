package dev.mubiao.inbox.ui.target;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Voids a draft that will not be submitted. */
@Component
@Order(50)
class DiscardAction implements TargetAction {

    private final TargetDrafts drafts;
    private final TargetAccess access;

    DiscardAction(TargetDrafts drafts, TargetAccess access) {
        this.drafts = drafts;
        this.access = access;
    }

    @Override
    public String labelKey() {
        return "inbox.action.discard";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status() == TargetStatus.DRAFT && access.allows(actor, Permission.EDIT, target);
    }

    @Override
    public void run(TargetPage page) {
        ActionConfirmation.ask("inbox.action.discard", page.target(), () -> {
            drafts.discard(page.actor(), page.target().id());
            page.refresh();
        });
    }
}
