package dev.mubiao.shell.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.mubiao.directory.CredentialsChanged;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CredentialState;
import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.accounts.SignedInPeople;
import dev.mubiao.platform.jobs.BackgroundThread;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this node in which somebody is signed in. They end when the person's credentials change, here or on
 * another node, when nobody is there for too long, and after the longest time that one may last. Pages that are open go
 * to the log-in page, by push.
 */
@Component
class OpenSessions implements VaadinServiceInitListener, DisposableBean {

    /** How often pages that send nothing are looked after: so long they do not know what happened on another node. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    /** So long a page has time to be told of the end before the end cuts its connection. */
    private static final Duration PARTING = Duration.ofSeconds(3);

    private static final String FAILURE =
            "open pages were not told of ended sessions; they are refused at their next request";

    private final transient Set<OpenSession> sessions = ConcurrentHashMap.newKeySet();
    private final transient SignedInPeople signedInPeople;
    private final transient SessionSettings settings;
    private final transient Clock clock;
    private final transient BackgroundThread thread = new BackgroundThread("open-sessions");

    OpenSessions(SignedInPeople signedInPeople, SessionSettings settings, Clock clock) {
        this.signedInPeople = signedInPeople;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(EVERY, this::check, FAILURE);
    }

    @TransactionalEventListener
    void on(CredentialsChanged change) {
        thread.run(this::check, FAILURE);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }

    /** Counts the pages of each session. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> {
            UI ui = opened.getUI();
            if (ui.getSession().getSession().getAttribute(OpenSession.ATTRIBUTE) instanceof OpenSession session) {
                session.pages().incrementAndGet();
                ui.addDetachListener(closed -> session.pages().decrementAndGet());
            }
        });
    }

    /** Lists the session at its first request, and ends another one if the person has too many. */
    OpenSession of(HttpSession http, PersonUserDetails person) {
        if (http.getAttribute(OpenSession.ATTRIBUTE) instanceof OpenSession known
                && known.person().id().equals(person.id())) {
            known.person(person);
            return known;
        }
        OpenSession opened = new OpenSession(http, person, clock.instant(), sessions);
        http.setAttribute(OpenSession.ATTRIBUTE, opened);
        endTheIdlest(person.id());
        return opened;
    }

    /** Why it is over; empty if it is not. @param state of its person; null if there is no such person */
    Optional<SessionEnd> ended(OpenSession session, @Nullable CredentialState state) {
        if (state == null) {
            session.end(SessionEnd.CLOSED);
        } else {
            state.ended(session.person()).map(SessionEnd::of).ifPresent(session::end);
        }
        return session.ended(clock.instant(), settings);
    }

    /** Tells the pages of sessions that are over, and ends those whose pages were told. */
    void check() {
        List<OpenSession> open = List.copyOf(sessions);
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<PersonId, CredentialState> states = signedInPeople.states(
                open.stream().map(session -> session.person().id()).collect(Collectors.toSet()));
        for (OpenSession session : open) {
            Instant told = session.told();
            if (told == null) {
                ended(session, states.get(session.person().id())).ifPresent(why -> session.tell(why, now));
            } else if (!told.plus(PARTING).isAfter(now)) {
                session.invalidate();
            }
        }
    }

    private void endTheIdlest(PersonId person) {
        List<OpenSession> his = sessions.stream()
                .filter(session -> session.person().id().equals(person))
                .filter(session -> session.ended(clock.instant(), settings).isEmpty())
                .sorted(Comparator.comparing(OpenSession::active))
                .toList();
        if (his.size() > settings.perPerson()) {
            his.subList(0, his.size() - settings.perPerson()).forEach(session -> session.end(SessionEnd.TOO_MANY));
            thread.run(this::check, FAILURE);
        }
    }
}
