package dev.mubiao.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;

/** Shown instead of a view that refused to open, with the reason. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusalPage extends ErrorPage implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        Refusal refusal = parameter.getException();
        int status = switch (refusal.kind()) {
            case INVALID -> 400;
            case DENIED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
        };
        say(status, VaadinIcon.INFO_CIRCLE, Toasts.text(refusal));
        return status;
    }
}
