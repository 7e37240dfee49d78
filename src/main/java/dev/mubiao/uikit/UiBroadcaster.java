package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.platform.jobs.BackgroundThread;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Refreshes the open pages of a person, or all pages that show a thing, given by its id, after something changed.
 * Whoever calls it need not say what changed: each page reads anew what it shows.
 */
@org.springframework.stereotype.Component
public class UiBroadcaster implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UiBroadcaster.class);

    /** News of a bulk run are told together. */
    private static final Duration GATHERED = Duration.ofMillis(200);

    private final Map<UUID, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final BackgroundThread thread = new BackgroundThread("ui-broadcaster");

    /** Calls back in a thread of its own, at most a few times a second, until the registration is removed. */
    public Registration subscribe(UUID person, Runnable news) {
        listeners.compute(person, (id, all) -> {
            List<Runnable> known = all == null ? new CopyOnWriteArrayList<>() : all;
            known.add(news);
            return known;
        });
        return () -> listeners.computeIfPresent(person, (id, all) -> {
            all.remove(news);
            return all.isEmpty() ? null : all;
        });
    }

    /**
     * Calls back within the component's page for as long as it is attached, and as the person who opened it: the
     * thread that tells is nobody's.
     */
    public void follow(Component component, UUID person, Runnable news) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Runnable asReader = new DelegatingSecurityContextRunnable(news, SecurityContextHolder.getContext());
            Registration following = subscribe(person, () -> within(ui, asReader));
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                following.remove();
            });
        });
    }

    /** Returns at once; to be called after the commit. */
    public void tell(Collection<UUID> people) {
        if (waiting.addAll(people)) {
            thread.later(GATHERED, this::tellAll, "open pages could not be told of news");
        }
    }

    /** Who has a page open that follows the news. */
    public Set<UUID> followed() {
        return Set.copyOf(listeners.keySet());
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }

    private void tellAll() {
        for (UUID person : Set.copyOf(waiting)) {
            waiting.remove(person);
            listeners.getOrDefault(person, List.of()).forEach(UiBroadcaster::tell);
        }
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.warn("a page could not be told that something arrived; it will show it when it is opened anew", e);
        }
    }

    private static void within(UI ui, Runnable news) {
        try {
            ui.access(news::run);
        } catch (UIDetachedException gone) {
            LOG.debug("a page was closed before it heard the news");
        }
    }
}
