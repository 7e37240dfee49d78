package dev.mubiao.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.Uniqueness;
import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.uikit.Toasts;
import java.io.Serial;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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
        if (cause instanceof Refusal refusal && ui != null) {
            Toasts.refusal(refusal);
        } else if (cause instanceof ConcurrencyFailureException && ui != null) {
            Toasts.error(ui.getTranslation("shell.api.overtaken"));
        } else if (DatabaseFailure.isAway(cause) && ui != null) {
            LOG.warn("the database is away: {}", cause.toString());
            Toasts.error(ui.getTranslation("shell.api.away"));
        } else if (cause instanceof DataIntegrityViolationException violation && ui != null) {
            LOG.warn("a value does not fit the database", violation);
            Toasts.error(ui.getTranslation(
                    Uniqueness.isViolated(violation) ? "shell.api.overtaken" : "shell.api.doesNotFit"));
        } else {
            String reference = reference(cause);
            if (ui != null) {
                Toasts.error(ui.getTranslation("shell.api.failure", reference));
            }
        }
    }

    /** Logs the failure under a new number. */
    static String reference(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected failure {}", reference, cause);
        return reference;
    }
}
