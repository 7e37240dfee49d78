package dev.mubiao.directory.accounts;

import dev.mubiao.directory.accounts.LoginEvent.LoginRefused;
import dev.mubiao.directory.accounts.LoginEvent.LoginsRefused;
import dev.mubiao.directory.accounts.LoginEvent.SignedIn;
import dev.mubiao.directory.accounts.LoginEvent.SignedOut;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.text.ShownTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts log-ins into the audit trail. Of refused ones it writes the first {@link #MOST} of ten minutes, on whichever node,
 * and of the others only how many they were, as soon as somebody signs in or out or is refused after that time: nobody fills
 * the trail by guessing.
 */
@Service
public class LoginAudit {

    /** Refused log-ins that are written one by one, in {@link #WINDOW}. */
    static final int MOST = 60;

    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Who is nobody that the directory knows. What was typed may be a password, and is not repeated. */
    private static final String NOBODY = "?";

    private static final UUID SUBJECT = new UUID(0, 1);

    /** Why somebody could not sign in. */
    public enum Reason {
        PASSWORD,
        CLOSED,
        UNKNOWN,
        /** The password was not looked at, because too many were wrong before. */
        DELAYED;

        private String key() {
            return "directory.audit.login." + name();
        }
    }

    private record Window(Instant begun, int written, int leftOut) {

        boolean over(Instant now) {
            return !begun.plus(WINDOW).isAfter(now);
        }
    }

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LoginAudit(
            JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** On the log-in page; programs that send a token or a password with each request are not written each time. */
    public void signedIn(PersonUserDetails person) {
        withWindow(window -> events.publishEvent(new SignedIn(
                person.getUsername(),
                clock.instant(),
                person.id().value(),
                new MessageText("directory.audit.login.in"))));
    }

    public void signedOut(PersonUserDetails person) {
        withWindow(window -> events.publishEvent(new SignedOut(
                person.getUsername(),
                clock.instant(),
                person.id().value(),
                new MessageText("directory.audit.login.out"))));
    }

    /** @param person whose name was given; null if there is no such person */
    public void refused(@Nullable PersonUserDetails person, Reason reason) {
        withWindow(window -> {
            boolean write = window.written() < MOST;
            if (write) {
                events.publishEvent(new LoginRefused(
                        person == null ? NOBODY : person.getUsername(),
                        clock.instant(),
                        person == null ? SUBJECT : person.id().value(),
                        new MessageText(reason.key())));
            }
            jdbc.sql("update login_audit_window set " + (write ? "written = written + 1" : "left_out = left_out + 1"))
                    .update();
        });
    }

    private interface Work {
        void in(Window window);
    }

    private void withWindow(Work work) {
        transaction.executeWithoutResult(status -> work.in(current()));
    }

    /** Locked; a new one if the last is over, of which is written how many were left out. */
    private Window current() {
        Instant now = clock.instant();
        Window last = jdbc.sql("select begun_at, written, left_out from login_audit_window where id = 1 for update")
                .query((row, index) -> new Window(
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getInt("written"),
                        row.getInt("left_out")))
                .single();
        if (!last.over(now)) {
            return last;
        }
        if (last.leftOut() > 0) {
            writeSum(last);
        }
        jdbc.sql("update login_audit_window set begun_at = :now, written = 0, left_out = 0")
                .param("now", SqlTime.utc(now))
                .update();
        return new Window(now, 0, 0);
    }

    private void writeSum(Window window) {
        events.publishEvent(new LoginsRefused(
                NOBODY,
                clock.instant(),
                SUBJECT,
                new MessageText(
                        "directory.audit.login.sum",
                        List.of(
                                ShownTime.minute(window.begun()),
                                ShownTime.minute(window.begun().plus(WINDOW)),
                                window.leftOut()))));
    }
}
