package dev.mubiao.notices;

import dev.mubiao.uikit.LiveNews;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks whether another process wrote notices for people whose pages are open here. */
@Component
class DistantNews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DistantNews.class);
    private static final int SECONDS = 12;

    private final LiveNews news;
    private final NoticeRows rows;
    private Map<UUID, NoticeRows.Unread> seen = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "distant-news");
        thread.setDaemon(true);
        return thread;
    });

    DistantNews(LiveNews news, NoticeRows rows) {
        this.news = news;
        this.rows = rows;
        clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** Tells those whose unread ones are others than at the last look. */
    final synchronized void compare() {
        Set<UUID> people = news.followed();
        Map<UUID, NoticeRows.Unread> now = people.isEmpty() ? Map.of() : rows.unread(people);
        news.tell(people.stream()
                .filter(person -> !Objects.equals(now.get(person), seen.get(person)))
                .toList());
        seen = now;
    }

    private void look() {
        try {
            compare();
        } catch (RuntimeException e) {
            LOG.warn("notices of other processes could not be looked for; they will be in {} s", SECONDS, e);
        }
    }
}
