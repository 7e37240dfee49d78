package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a notice for each person whom an event concerns, and queues the mails, in the transaction in which it
 * happens.
 */
@Component
class NoticeWriter {

    private static final int LONGEST_NAME = 2000;
    private static final int LONGEST_STEP = 200;
    private static final int LONGEST_PERSON = 100;

    private final NoticeRepository rows;
    private final MailPreferences preferences;
    private final NoticeMailQueue mails;
    private final NoticeBroadcaster broadcast;

    NoticeWriter(
            NoticeRepository rows, MailPreferences preferences, NoticeMailQueue mails, NoticeBroadcaster broadcast) {
        this.rows = rows;
        this.preferences = preferences;
        this.mails = mails;
        this.broadcast = broadcast;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(NoticeRequested noticeRequested) {
        if (noticeRequested.to().isEmpty()) {
            return;
        }
        List<NoticeRepository.Addressed> notices = noticeRequested.to().stream()
                .map(person -> new NoticeRepository.Addressed(
                        person, notice(noticeRequested), mode(person, noticeRequested.kind()) == MailMode.DIGEST))
                .toList();
        rows.add(notices);
        mails.atOnce(notices.stream()
                .filter(each -> mode(each.to(), noticeRequested.kind()) == MailMode.AT_ONCE)
                .map(each -> new NoticeMailQueue.Letter(
                        each.to(), List.of(each.notice().id())))
                .toList());
        broadcast.afterCommit(noticeRequested.to());
    }

    /** Nobody waits for a digest while there is no mail. */
    private MailMode mode(PersonId person, NoticeRequested.Kind kind) {
        return mails.on() ? preferences.of(person).mode(NoticeGroup.of(kind)) : MailMode.OFF;
    }

    private static Notice notice(NoticeRequested noticeRequested) {
        return new Notice(
                UUID.randomUUID(),
                noticeRequested.kind(),
                noticeRequested.target(),
                shortened(noticeRequested.targetName(), LONGEST_NAME),
                noticeRequested.task(),
                shortened(noticeRequested.step(), LONGEST_STEP),
                shortened(noticeRequested.by(), LONGEST_PERSON),
                noticeRequested.text(),
                noticeRequested.at(),
                null);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
