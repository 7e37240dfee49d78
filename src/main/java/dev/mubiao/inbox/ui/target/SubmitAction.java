package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.UI;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.prereview.SubmissionCheck;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.prereview.ui.findings.WarningReasonsDialog;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Submits a target for review. Warnings of the pre-review that have no reason yet have to be explained first. */
@Component
@Order(10)
class SubmitAction implements TargetAction {

    private final Submissions submissions;
    private final TargetAccess access;
    private final SubmissionCheck submissionCheck;
    private final WarningReasons warningReasons;
    private final Remarks remarks;

    SubmitAction(
            Submissions submissions,
            TargetAccess access,
            SubmissionCheck submissionCheck,
            WarningReasons warningReasons,
            Remarks remarks) {
        this.submissions = submissions;
        this.access = access;
        this.submissionCheck = submissionCheck;
        this.warningReasons = warningReasons;
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
        return target.status().editable() && access.allows(actor, Permission.SUBMIT, target);
    }

    @Override
    public void run(TargetPage page) {
        Target target = page.target();
        submissionCheck.requireNoErrors(page.actor(), target); // before a question that promises more
        List<SheetProblem> unexplained = submissionCheck.unexplained(page.actor(), target);
        CommandId command = CommandId.random();
        if (unexplained.isEmpty()) {
            String question = unanswered(page) ? "inbox.remark.submit" : "inbox.action.submit";
            ActionConfirmation.ask(question, target, () -> submit(command, page, target));
        } else {
            new WarningReasonsDialog(warningReasons, page::actor, target, unexplained, () -> {
                        submit(command, page, target);
                        Toasts.success(UI.getCurrent().getTranslation("inbox.action.submit.done", target.name()));
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
