package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.formmaker.drafts.DraftExamples;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import java.util.Objects;

/** Writes the draft of a form that is being made, says whether it is written, and asks where another one wrote it meanwhile. */
class FormDraftSaver extends Span {

    private final transient FormAdministration administration;
    private final transient DraftExamples examples;
    private final transient CurrentActor currentActor;
    private final transient Runnable done;

    /** @param done runs after the draft was written, or could not be */
    FormDraftSaver(
            FormAdministration administration, DraftExamples examples, CurrentActor currentActor, Runnable done) {
        this.administration = administration;
        this.examples = examples;
        this.currentActor = currentActor;
        this.done = done;
        getElement().setAttribute("role", "status");
    }

    /** @param now the draft as it is stored */
    void opened(ProposalSteps steps, FormVersion now) {
        if (now.lock() == steps.draft().lock()
                || now.yaml().equals(steps.draft().yaml()) && steps.saved()) {
            steps.saved(now);
            setText(getTranslation("formmaker.maker.saved"));
        } else {
            ask(steps, now);
        }
    }

    void save(ProposalSteps steps) {
        try {
            examples.save(currentActor.get(), steps);
            setText(getTranslation("formmaker.maker.saved"));
        } catch (Refusal refusal) {
            setText(getTranslation("formmaker.maker.unsaved"));
            refused(refusal, steps);
        }
        done.run();
    }

    private void refused(Refusal refusal, ProposalSteps steps) {
        if (refusal.kind() == Refusal.Kind.CONFLICT) {
            FormVersion now = administration.find(
                    currentActor.get(), steps.draft().id(), steps.draft().version());
            if (now.state() == FormState.DRAFT) {
                ask(steps, now);
                return;
            }
        }
        Toasts.refusal(refusal);
    }

    /** What another one wrote is overwritten only if that is said. */
    private void ask(ProposalSteps steps, FormVersion now) {
        setText(getTranslation("formmaker.maker.unsaved"));
        String by = Objects.requireNonNullElse(now.changedBy(), "");
        Confirmations.ask(
                getTranslation("formmaker.maker.conflict"),
                new ChangedLines(
                        getTranslation("formmaker.maker.conflict.text", by),
                        steps.draft().yaml(),
                        now.yaml()),
                getTranslation("formmaker.maker.conflict.overwrite"),
                () -> {
                    steps.saved(now);
                    save(steps);
                });
    }
}
