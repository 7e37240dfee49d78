package dev.mubiao.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mubiao.platform.MessageText;
import dev.mubiao.shell.failures.UnexpectedFailure;

/** Shown instead of a view that failed, with what the failure means. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        UnexpectedFailure failure = UnexpectedFailure.logged(parameter.getException());
        int status = failure.status().value();
        MessageText text = failure.text();
        say(status, VaadinIcon.WARNING, getTranslation(text.key(), text.getArguments()));
        return status;
    }
}
