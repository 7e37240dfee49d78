package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Verb;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.workflow.CommandId;
import dev.mubiao.workflow.Submissions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class SubmitAction implements TargetAction {

    private final Submissions submissions;
    private final TargetAccess access;

    SubmitAction(Submissions submissions, TargetAccess access) {
        this.submissions = submissions;
        this.access = access;
    }

    @Override
    public String labelKey() {
        return "inbox.action.submit";
    }

    @Override
    public boolean primary() {
        return true;
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status().editable() && access.allows(actor, Verb.SUBMIT, target);
    }

    @Override
    public void run(TargetPage page) {
        Target target = page.target();
        CommandId command = CommandId.random();
        Asking.ask("inbox.action.submit", target, () -> {
            submissions.submit(command, page.actor(), target.id(), target.version());
            page.refresh();
        });
    }
}
