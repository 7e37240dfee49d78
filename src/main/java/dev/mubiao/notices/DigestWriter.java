package dev.mubiao.notices;

import dev.mubiao.directory.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a working day, puts one mail for each person with news into the outbox. */
@Component
public class DigestWriter {

    private final NoticeRepository repository;
    private final NoticeMailQueue mails;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DigestWriter(
            NoticeRepository repository,
            NoticeMailQueue mails,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.mails = mails;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Writes the day's digests if it is time and nobody has. @return how many were written */
    public int write(Clock clock) {
        ZonedDateTime now = clock.instant().atZone(WorkingCalendar.ZONE);
        LocalDate day = now.toLocalDate();
        if (!mails.on() || now.getHour() < mails.digestHour() || !calendar.isWorking(day) || written(day)) {
            return 0;
        }
        try {
            Integer number = transaction.execute(status -> write(day, clock.instant()));
            return number == null ? 0 : number;
        } catch (DuplicateKeyException another) {
            return 0; // Another process was first.
        }
    }

    private int write(LocalDate day, Instant now) {
        jdbc.sql("insert into notice_digest (digest_day, written_at) values (:day, :now)")
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        List<NoticeMailQueue.Letter> letters = repository.takeForDigest(now).entrySet().stream()
                .map(person -> new NoticeMailQueue.Letter(person.getKey(), person.getValue()))
                .toList();
        mails.digest(letters);
        return letters.size();
    }

    private boolean written(LocalDate day) {
        return jdbc.sql("select count(*) from notice_digest where digest_day = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
