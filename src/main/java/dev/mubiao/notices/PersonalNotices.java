package dev.mubiao.notices;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists, counts and marks as read a person's own notices; nobody has another's. */
@Service
@Transactional(readOnly = true)
public class PersonalNotices {

    /** More unread ones than this are not counted. */
    public static final int MOST_COUNTED = 100;

    private final NoticeRepository repository;
    private final NoticeBroadcaster broadcast;
    private final Clock clock;

    PersonalNotices(NoticeRepository repository, NoticeBroadcaster broadcast, Clock clock) {
        this.repository = repository;
        this.broadcast = broadcast;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Notice> list(PersonId reader, boolean unreadOnly, int offset, int limit) {
        return repository.list(reader, unreadOnly, offset, limit);
    }

    /** The newest first, behind a place that an earlier page gave; null for the first page. */
    public List<Notice> list(PersonId reader, boolean unreadOnly, @Nullable NoticeCursor after, int limit) {
        return repository.list(reader, unreadOnly, after, limit);
    }

    public int count(PersonId reader, boolean unreadOnly) {
        return repository.count(reader, unreadOnly);
    }

    /** How many are unread, up to {@value #MOST_COUNTED}. */
    public int unread(PersonId reader) {
        return repository.unread(reader, MOST_COUNTED);
    }

    /** @throws Refusal NOT_FOUND if the reader has no such notice */
    @Transactional
    public void read(PersonId reader, UUID notice) {
        if (repository.read(reader, notice, clock.instant()) == 0) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "notices.unknown");
        }
        broadcast.afterCommit(List.of(reader));
    }

    /** Whoever opens a target has seen what he was told of it. @return how many notices that were */
    @Transactional
    public int readAbout(PersonId reader, TargetId target) {
        int read = repository.readAbout(reader, target, clock.instant());
        if (read > 0) {
            broadcast.afterCommit(List.of(reader));
        }
        return read;
    }

    @Transactional
    public int readAll(PersonId reader) {
        int read = repository.readAll(reader, clock.instant());
        broadcast.afterCommit(List.of(reader));
        return read;
    }
}
