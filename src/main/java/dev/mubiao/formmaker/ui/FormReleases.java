package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Releases a draft from a view: asks for years and units, or whether what another one proposed is to be released. */
@Service
class FormReleases {

    private final FormAdministration administration;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final MessageSource messages;

    FormReleases(
            FormAdministration administration, Directory directory, CurrentActor currentActor, MessageSource messages) {
        this.administration = administration;
        this.directory = directory;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** @param done runs after it was released or proposed */
    void ask(FormVersion draft, Runnable done) {
        boolean proposed = draft.proposal().isPresent() && administration.needsSecond(currentActor.get());
        UI ui = UI.getCurrent();
        new FormReleaseDialog(
                        directory.units(),
                        draft,
                        proposed ? messages.getMessage(administration.offered(draft.validity()), ui.getLocale()) : null,
                        kept(currentActor.get(), "form-release", draft),
                        validity -> {
                            try {
                                FormVersion now = administration.release(
                                        currentActor.get(), draft.id(), draft.version(), draft.lock(), validity);
                                Toasts.success(ui.getTranslation(
                                        now.state() == FormState.RELEASED
                                                ? "formmaker.released"
                                                : "formmaker.waitsForOther"));
                                done.run();
                                return true;
                            } catch (Refusal refusal) {
                                Toasts.refusal(refusal);
                                return false;
                            }
                        })
                .open();
    }

    /** Keeps what is typed about a version. @param form null for a new form */
    static KeptInput kept(Actor by, String what, @Nullable FormVersion form) {
        return new KeptInput(
                by.id().value(),
                form == null ? what : what + "." + form.id() + "." + form.version(),
                form == null ? "" : Long.toString(form.lock()));
    }
}
