package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Verb;
import dev.mubiao.prereview.Reasons;
import dev.mubiao.prereview.ReasonsDialog;
import dev.mubiao.prereview.Warnings;
import dev.mubiao.targets.SheetProblem;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.uikit.Notices;
import dev.mubiao.workflow.CommandId;
import dev.mubiao.workflow.Remarks;
import dev.mubiao.workflow.Submissions;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class SubmitAction implements TargetAction {

    private final Submissions submissions;
    private final TargetAccess access;
    private final Warnings warnings;
    private final Reasons reasons;
    private final Remarks remarks;

    SubmitAction(Submissions submissions, TargetAccess access, Warnings warnings, Reasons reasons, Remarks remarks) {
        this.submissions = submissions;
        this.access = access;
        this.warnings = warnings;
        this.reasons = reasons;
        this.remarks = remarks;
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
        List<SheetProblem> unexplained = warnings.unexplained(page.actor(), target);
        CommandId command = CommandId.random();
        if (unexplained.isEmpty()) {
            String question = unanswered(page) ? "remarks.submit" : "inbox.action.submit";
            Asking.ask(question, target, () -> submit(command, page, target));
        } else {
            new ReasonsDialog(reasons, page.actor(), target, unexplained, () -> {
                        submit(command, page, target);
                        Notices.success(UI.getCurrent().getTranslation("inbox.action.submit.done", target.name()));
                    })
                    .open();
        }
    }

    private boolean unanswered(TargetPage page) {
        return page.target().revisionNumber() > 0
                && !remarks.open(page.actor(), page.target().id()).isEmpty();
    }

    private void submit(CommandId command, TargetPage page, Target target) {
        submissions.submit(command, page.actor(), target.id(), target.version());
        page.refresh();
    }
}
