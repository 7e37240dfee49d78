package dev.mubiao.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mubiao.platform.database.DatabaseFailure;

/** Shown instead of a view that failed; the log tells more under the shown number. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (DatabaseFailure.isAway(parameter.getException())) {
            say(503, VaadinIcon.WARNING, getTranslation("shell.api.away"));
            return 503;
        }
        String reference = ViewErrorHandler.reference(parameter.getException());
        say(500, VaadinIcon.WARNING, getTranslation("shell.api.failure", reference));
        return 500;
    }
}
