package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.DraftSaved;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetVersions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private static final int SECONDS = 5;

    private final Map<TargetId, List<Seat>> open = new ConcurrentHashMap<>();
    private final TargetVersions versions;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "open-sheets");
        thread.setDaemon(true);
        return thread;
    });

    EditingSessions(TargetVersions versions) {
        this.versions = versions;
        clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** An open sheet; it is told within its page. */
    public interface Sheet {

        /** The draft has this version by now. */
        void saved(long version);

        /** Who else has it open. */
        void others(List<Actor> others);
    }

    /** A sheet in a window of somebody's. */
    public record Seat(TargetId target, Actor actor, UI ui, Sheet sheet) {}

    public void enter(Seat seat) {
        open.compute(seat.target(), (id, seats) -> {
            List<Seat> all = seats == null ? new CopyOnWriteArrayList<>() : seats;
            all.add(seat);
            return all;
        });
        introduce(seat.target());
    }

    public void leave(Seat seat) {
        open.computeIfPresent(seat.target(), (id, seats) -> {
            seats.remove(seat);
            return seats.isEmpty() ? null : seats;
        });
        introduce(seat.target());
    }

    public int count() {
        return open.values().stream().mapToInt(List::size).sum();
    }

    /** In a thread of its own: in the saver's the transaction is over and yet still bound, so that nothing can be read. */
    @TransactionalEventListener
    void tell(DraftSaved event) {
        if (open.containsKey(event.target())) {
            clock.execute(() -> tell(event.target(), event.version()));
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** Other processes save too. */
    private void look() {
        try {
            if (!open.isEmpty()) {
                versions.of(open.keySet()).forEach(this::tell);
            }
        } catch (RuntimeException e) {
            LOG.warn("open sheets could not be compared with what is stored; they will be in {} s", SECONDS, e);
        }
    }

    private void tell(TargetId target, long version) {
        for (Seat seat : seats(target)) {
            within(seat, () -> seat.sheet().saved(version));
        }
    }

    private void introduce(TargetId target) {
        for (Seat seat : seats(target)) {
            List<Actor> others = seats(target).stream()
                    .filter(other -> !other.equals(seat))
                    .map(Seat::actor)
                    .toList();
            within(seat, () -> seat.sheet().others(others));
        }
    }

    private List<Seat> seats(TargetId target) {
        return open.getOrDefault(target, List.of());
    }

    private static void within(Seat seat, Runnable news) {
        try {
            seat.ui().access(news::run);
        } catch (UIDetachedException gone) {
            LOG.debug("a window was closed before it heard the news");
        }
    }
}
