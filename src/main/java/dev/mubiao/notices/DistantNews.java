package dev.mubiao.notices;

import dev.mubiao.shared.BackgroundThread;
import dev.mubiao.uikit.LiveNews;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Looks whether another process wrote notices for people whose pages are open here. */
@Component
class DistantNews implements DisposableBean {

    private final LiveNews news;
    private final NoticeRows rows;
    private final BackgroundThread thread = new BackgroundThread("distant-news");
    private Map<UUID, NoticeRows.Unread> seen = new HashMap<>();

    DistantNews(LiveNews news, NoticeRows rows, DistantNewsSettings settings) {
        this.news = news;
        this.rows = rows;
        thread.every(
                settings.every(),
                this::compare,
                "notices of other processes could not be looked for; they will be in " + settings.every());
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
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
}
