package dev.mubiao.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.shell.failures.UnexpectedFailure;
import dev.mubiao.uikit.Toasts;
import java.io.Serial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells a person why an action in a view failed: the reason if it was refused, otherwise a number under which the log
 * tells more.
 */
@Component
class ViewErrorHandler implements VaadinServiceInitListener, ErrorHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ViewErrorHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable cause = event.getThrowable();
        if (ui == null || ui.getSession() == null) { // it may have been left while it was answered
            LOG.error("failure without a page that could show it", cause);
        } else if (cause instanceof Refusal refusal) {
            Toasts.refusal(refusal);
        } else {
            MessageText text = UnexpectedFailure.logged(cause).text();
            Toasts.error(ui.getTranslation(text.key(), text.getArguments()));
        }
    }
}
