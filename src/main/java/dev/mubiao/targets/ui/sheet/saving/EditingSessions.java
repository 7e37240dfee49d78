package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.PushConnection;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.targets.DraftSaved;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetVersions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The editing sessions of this process: which drafts are open and by whom. Sessions of one draft learn of each other
 * and of savings.
 */
@Component
public class EditingSessions implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EditingSessions.class);
    private static final Duration POLLED = Duration.ofSeconds(5);

    /** So long a window may be without a connection before the others take it for closed. */
    private static final Duration SILENT = Duration.ofSeconds(45);

    private final Map<TargetId, List<Session>> open = new ConcurrentHashMap<>();
    private final Map<Session, Instant> silentSince = new ConcurrentHashMap<>();

    /** Who was there when the windows of a draft were last told of each other. */
    private final Map<TargetId, List<Session>> told = new ConcurrentHashMap<>();

    private final TargetVersions versions;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("open-sheets");

    EditingSessions(TargetVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        thread.every(POLLED, this::poll, "open sheets could not be compared with what is stored; they will be soon");
    }

    /** An open sheet; it is told within its page. */
    public interface SheetListener {

        /** The draft has this version by now. */
        void saved(long version);

        /** Who else has it open. */
        void others(List<Editor> others);
    }

    /** Who has a sheet open; what he may do is asked anew each time. */
    public record Editor(PersonId id, String displayName) {}

    /** A sheet in a window of somebody's. */
    public record Session(TargetId target, Editor editor, UI ui, SheetListener sheet) {

        /** Whether its browser can be reached; one that went away without a word keeps its page for many minutes. */
        boolean connected() {
            PushConnection connection = ui.getInternals().getPushConnection();
            return connection == null || connection.isConnected();
        }
    }

    public void enter(Session session) {
        open.compute(session.target(), (id, sessions) -> {
            List<Session> all = sessions == null ? new CopyOnWriteArrayList<>() : sessions;
            all.add(session);
            return all;
        });
        tellOthers(session.target());
    }

    public void leave(Session session) {
        open.computeIfPresent(session.target(), (id, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
        silentSince.remove(session);
        if (open.containsKey(session.target())) {
            tellOthers(session.target());
        } else {
            told.remove(session.target());
        }
    }

    public int count() {
        return open.values().stream().mapToInt(List::size).sum();
    }

    /** In a thread of its own: in the saver's the transaction is over and yet still bound, so that nothing can be read. */
    @TransactionalEventListener
    void tell(DraftSaved event) {
        if (open.containsKey(event.target())) {
            thread.run(() -> tell(event.target(), event.version()), "open sheets could not be told of a saved draft");
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }

    /** Other processes save too. */
    private void poll() {
        open.keySet().forEach(this::lookWhoIsThere);
        if (!open.isEmpty()) {
            versions.of(open.keySet()).forEach(this::tell);
        }
    }

    /** Tells those who are there when a window fell silent, or is back after it had. */
    void lookWhoIsThere(TargetId target) {
        for (Session session : sessions(target)) {
            if (session.connected()) {
                silentSince.remove(session);
            } else {
                silentSince.putIfAbsent(session, clock.instant());
            }
        }
        if (!there(target).equals(told.getOrDefault(target, List.of()))) {
            tellOthers(target);
        }
    }

    private List<Session> there(TargetId target) {
        Instant silent = clock.instant().minus(SILENT);
        return sessions(target).stream()
                .filter(session ->
                        silentSince.getOrDefault(session, Instant.MAX).isAfter(silent))
                .toList();
    }

    private void tell(TargetId target, long version) {
        for (Session session : sessions(target)) {
            within(session, () -> session.sheet().saved(version));
        }
    }

    private void tellOthers(TargetId target) {
        List<Session> there = there(target);
        told.put(target, there);
        for (Session session : sessions(target)) {
            List<Editor> others = there.stream()
                    .filter(other -> !other.equals(session))
                    .map(Session::editor)
                    .toList();
            within(session, () -> session.sheet().others(others));
        }
    }

    private List<Session> sessions(TargetId target) {
        return open.getOrDefault(target, List.of());
    }

    private static void within(Session session, Runnable news) {
        try {
            session.ui().access(news::run);
        } catch (UIDetachedException gone) {
            LOG.debug("a window was closed before it heard the news");
        }
    }
}
