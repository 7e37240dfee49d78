package dev.mubiao.notices;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.uikit.UiBroadcaster;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Polls whether another node wrote notices for people whose pages are open on this one, and has these pages refreshed.
 */
@Component
class NoticePoller implements DisposableBean {

    private final UiBroadcaster broadcaster;
    private final NoticeRepository repository;
    private final BackgroundThread thread = new BackgroundThread("distant-news");
    private Map<UUID, NoticeRepository.Unread> seen = new HashMap<>();

    NoticePoller(UiBroadcaster broadcaster, NoticeRepository repository, NoticePollerSettings settings) {
        this.broadcaster = broadcaster;
        this.repository = repository;
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
        Set<UUID> people = broadcaster.followed();
        Map<UUID, NoticeRepository.Unread> now = people.isEmpty() ? Map.of() : repository.unread(people);
        broadcaster.tell(people.stream()
                .filter(person -> !Objects.equals(now.get(person), seen.get(person)))
                .toList());
        seen = now;
    }
}
