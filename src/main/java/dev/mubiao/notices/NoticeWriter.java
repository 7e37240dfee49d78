package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.ReleaseNotice;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.filingprogress.FilingReminder;
import dev.mubiao.platform.text.Abbreviation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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

    private final NoticeRepository repository;
    private final MailPreferences preferences;
    private final NoticeMailQueue mails;
    private final NoticeBroadcaster broadcast;
    private final ActiveSubstitutions activeSubstitutions;

    NoticeWriter(
            NoticeRepository repository,
            MailPreferences preferences,
            NoticeMailQueue mails,
            NoticeBroadcaster broadcast,
            ActiveSubstitutions activeSubstitutions) {
        this.repository = repository;
        this.preferences = preferences;
        this.mails = mails;
        this.broadcast = broadcast;
        this.activeSubstitutions = activeSubstitutions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(NoticeRequested noticeRequested) {
        write(noticeRequested.kind(), noticeRequested.to(), () -> notice(noticeRequested));
    }

    /** Whoever stands in for a preparer can file in his place, and is told too. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(FilingReminder reminder) {
        write(
                NoticeRequested.Kind.FILING_REMINDER,
                activeSubstitutions.with(reminder.to(), Role.PREPARER),
                () -> notice(reminder));
    }

    /** What administrators have to decide by two, and what came of it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(ReleaseNotice asked) {
        write(asked.kind(), asked.to(), () -> notice(asked));
    }

    private void write(NoticeRequested.Kind kind, Set<PersonId> to, Supplier<Notice> notice) {
        if (to.isEmpty()) {
            return;
        }
        List<NoticeRepository.Addressed> notices = to.stream()
                .map(person ->
                        new NoticeRepository.Addressed(person, notice.get(), mode(person, kind) == MailMode.DIGEST))
                .toList();
        repository.add(notices);
        mails.atOnce(notices.stream()
                .filter(each -> mode(each.to(), kind) == MailMode.AT_ONCE)
                .map(each -> new NoticeMailQueue.Letter(
                        each.to(), List.of(each.notice().id())))
                .toList());
        broadcast.afterCommit(to);
    }

    /** Nobody waits for a digest while there is no mail. */
    private MailMode mode(PersonId person, NoticeRequested.Kind kind) {
        return mails.on() ? preferences.of(person).mode(NoticeGroup.of(kind)) : MailMode.OFF;
    }

    private static Notice notice(NoticeRequested noticeRequested) {
        return new Notice(
                UUID.randomUUID(),
                noticeRequested.kind(),
                new Notice.About(
                        noticeRequested.target(),
                        Abbreviation.within(noticeRequested.targetName(), LONGEST_NAME),
                        noticeRequested.task(),
                        Abbreviation.within(noticeRequested.step(), LONGEST_STEP)),
                Abbreviation.within(noticeRequested.by(), LONGEST_PERSON),
                noticeRequested.text(),
                null,
                noticeRequested.at(),
                null,
                null);
    }

    private static Notice notice(FilingReminder reminder) {
        return new Notice(
                UUID.randomUUID(),
                NoticeRequested.Kind.FILING_REMINDER,
                new Notice.About(null, Abbreviation.within(reminder.unitName(), LONGEST_NAME), null, ""),
                Abbreviation.within(reminder.byName(), LONGEST_PERSON),
                "",
                new FilingDue(reminder.unit(), reminder.year(), reminder.closes()),
                reminder.at(),
                null,
                null);
    }

    private static Notice notice(ReleaseNotice asked) {
        return new Notice(
                UUID.randomUUID(),
                asked.kind(),
                new Notice.About(null, Abbreviation.within(asked.subject(), LONGEST_NAME), null, ""),
                Abbreviation.within(asked.by(), LONGEST_PERSON),
                asked.text(),
                null,
                asked.at(),
                null,
                null);
    }
}
