package dev.mubiao.notices;

import dev.mubiao.directory.UserId;
import dev.mubiao.notices.mail.NoticeMails;
import dev.mubiao.workflow.Tiding;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down for each person what he ought to hear of, in the transaction in which it happens. */
@Component
class NoticeWriter {

    private static final int LONGEST_NAME = 2000;
    private static final int LONGEST_STEP = 200;
    private static final int LONGEST_PERSON = 100;

    private final NoticeRows rows;
    private final MailPreferences preferences;
    private final NoticeMails mails;
    private final NoticeBroadcast broadcast;

    NoticeWriter(NoticeRows rows, MailPreferences preferences, NoticeMails mails, NoticeBroadcast broadcast) {
        this.rows = rows;
        this.preferences = preferences;
        this.mails = mails;
        this.broadcast = broadcast;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Tiding tiding) {
        if (tiding.to().isEmpty()) {
            return;
        }
        List<NoticeRows.Addressed> notices = tiding.to().stream()
                .map(person -> new NoticeRows.Addressed(
                        person, notice(tiding), mode(person, tiding.kind()) == MailMode.DIGEST))
                .toList();
        rows.add(notices);
        mails.atOnce(notices.stream()
                .filter(each -> mode(each.to(), tiding.kind()) == MailMode.AT_ONCE)
                .map(each ->
                        new NoticeMails.Letter(each.to(), List.of(each.notice().id())))
                .toList());
        broadcast.afterCommit(tiding.to());
    }

    /** Nobody waits for a digest while there is no mail. */
    private MailMode mode(UserId person, Tiding.Kind kind) {
        return mails.on() ? preferences.of(person).mode(NoticeGroup.of(kind)) : MailMode.OFF;
    }

    private static Notice notice(Tiding tiding) {
        return new Notice(
                UUID.randomUUID(),
                tiding.kind(),
                tiding.target(),
                shortened(tiding.targetName(), LONGEST_NAME),
                tiding.task(),
                shortened(tiding.step(), LONGEST_STEP),
                shortened(tiding.by(), LONGEST_PERSON),
                tiding.text(),
                tiding.at(),
                null);
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
