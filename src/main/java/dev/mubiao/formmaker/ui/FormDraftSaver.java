package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import java.util.Objects;

/** Writes the draft of a form that is being made, says whether it is written, and asks where another one wrote it meanwhile. */
class FormDraftSaver extends Span {

    private final transient FormAdministration administration;
    private final transient CurrentActor currentActor;
    private final transient Runnable done;

    /** @param done runs after the draft was written, or could not be */
    FormDraftSaver(FormAdministration administration, CurrentActor currentActor, Runnable done) {
        this.administration = administration;
        this.currentActor = currentActor;
        this.done = done;
        getElement().setAttribute("role", "status");
    }

    /** @param now the draft as it is stored */
    void opened(ProposalSteps steps, FormVersion now) {
        if (now.lock() == steps.draft().lock()) {
            setText(getTranslation("formmaker.maker.saved"));
        } else {
            ask(steps, now);
        }
    }

    void save(ProposalSteps steps) {
        FormVersion last = steps.draft();
        try {
            steps.saved(administration.save(
                    currentActor.get(),
                    last.id(),
                    last.version(),
                    last.lock(),
                    FormYaml.write(steps.now().definition())));
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
