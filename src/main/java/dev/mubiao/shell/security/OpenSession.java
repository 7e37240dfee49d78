package dev.mubiao.shell.security;

import com.vaadin.flow.server.VaadinSession;
import dev.mubiao.directory.accounts.PersonUserDetails;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A session in which somebody is signed in: since when, when he was last there, and how many pages he has open. */
final class OpenSession implements HttpSessionBindingListener {

    static final String ATTRIBUTE = OpenSession.class.getName();

    private final HttpSession session;
    private final Set<OpenSession> all;
    private final Instant started;
    private final AtomicInteger pages = new AtomicInteger();
    private volatile PersonUserDetails person;
    private volatile Instant active;
    private volatile String mark = "";
    private volatile @Nullable SessionEnd end;
    private volatile @Nullable Instant told;

    /** @param all where it is listed for as long as it lasts */
    OpenSession(HttpSession session, PersonUserDetails person, Instant now, Set<OpenSession> all) {
        this.session = session;
        this.all = all;
        this.started = now;
        this.person = person;
        this.active = now;
    }

    PersonUserDetails person() {
        return person;
    }

    void person(PersonUserDetails anew) {
        this.person = anew;
    }

    /** How many pages it has open. */
    AtomicInteger pages() {
        return pages;
    }

    /** Somebody is at one of its pages. */
    void active(Instant now) {
        active = now;
    }

    /** @param latest mark, which changes whenever somebody was at one of its pages */
    void active(Instant now, String latest) {
        if (!latest.equals(mark)) {
            mark = latest;
            active = now;
        }
    }

    /** When somebody was there last. */
    Instant active() {
        return active;
    }

    void end(SessionEnd why) {
        this.end = why;
    }

    /** Why it is over, by the time or since something ended it; empty if it is not. */
    Optional<SessionEnd> ended(Instant now, SessionSettings settings) {
        if (end == null && active.plus(settings.idle()).isBefore(now)) {
            end = SessionEnd.IDLE;
        } else if (end == null && started.plus(settings.longest()).isBefore(now)) {
            end = SessionEnd.LONGEST;
        }
        return Optional.ofNullable(end);
    }

    /** Takes its open pages to the log-in page, which says why. */
    void tell(SessionEnd why, Instant now) {
        told = now;
        for (VaadinSession vaadin : vaadinSessions()) {
            vaadin.access(() -> vaadin.getUIs().forEach(ui -> ui.getPage().setLocation(why.loginPath())));
        }
    }

    /** When its pages were told that it is over; null if they were not. */
    @Nullable
    Instant told() {
        return told;
    }

    void invalidate() {
        all.remove(this);
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // It has ended by itself meanwhile: that was all that was to be done.
            return;
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        all.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.remove(this);
    }

    private Collection<VaadinSession> vaadinSessions() {
        try {
            return VaadinSession.getAllSessions(session);
        } catch (IllegalStateException over) {
            // It has ended by itself meanwhile, and its pages with it.
            return List.of();
        }
    }
}
