package dev.mubiao.shell.failures;

import dev.mubiao.platform.Failures;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Uniqueness;
import dev.mubiao.platform.database.DatabaseFailure;
import java.util.List;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/** What a failure that nobody refused by name means to whoever asked, in a view or over the API. */
public record UnexpectedFailure(HttpStatus status, MessageText text) {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    private static final UnexpectedFailure OVERTAKEN =
            new UnexpectedFailure(HttpStatus.CONFLICT, new MessageText("shell.api.overtaken"));
    private static final UnexpectedFailure AWAY =
            new UnexpectedFailure(HttpStatus.SERVICE_UNAVAILABLE, new MessageText("shell.api.away"));
    private static final UnexpectedFailure DOES_NOT_FIT =
            new UnexpectedFailure(HttpStatus.BAD_REQUEST, new MessageText("shell.api.doesNotFit"));

    private static final UnexpectedFailure UNHEARD =
            new UnexpectedFailure(HttpStatus.BAD_REQUEST, new MessageText("shell.api.disconnected"));

    /**
     * Logs the failure unless it says no more than that somebody else was first, or that whoever asked is gone; a fault
     * under the number in its text.
     */
    public static UnexpectedFailure logged(Throwable cause) {
        if (cause instanceof ConcurrencyFailureException) {
            return OVERTAKEN;
        }
        if (isDisconnected(cause)) {
            LOG.debug("whoever asked did not wait for the answer: {}", cause.toString());
            return UNHEARD;
        }
        if (DatabaseFailure.isAway(cause)) {
            LOG.warn("the database is away: {}", cause.toString());
            return AWAY;
        }
        if (cause instanceof DataIntegrityViolationException violation) {
            // Each should be refused by name before; the log tells which was not.
            LOG.warn("what does not fit reached the database", violation);
            return Uniqueness.isViolated(violation) ? OVERTAKEN : DOES_NOT_FIT;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("unexpected failure {}", reference, cause);
        return new UnexpectedFailure(
                HttpStatus.INTERNAL_SERVER_ERROR, new MessageText("shell.api.failure", List.of(reference)));
    }

    /** Whether the caller closed the connection, as a browser does that leaves a page. */
    private static boolean isDisconnected(Throwable failure) {
        return Failures.causes(failure).anyMatch(ClientAbortException.class::isInstance);
    }
}
