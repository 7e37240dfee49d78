package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.deadline.DeadlineOffer;
import dev.mubiao.approval.deadline.DeadlineReview;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.audit.AuditFilter;
import dev.mubiao.audit.AuditTrail;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.calendar.CalendarAdministration;
import dev.mubiao.directory.calendar.SpecialDay;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.text.ShownTime;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * A deadline that was computed without the holidays of its year stays "about" until an administrator says that they are
 * complete, and is then offered anew.
 */
@RecordApplicationEvents
class AboutDeadlineTests extends ApprovalStory {

    /** Each test has two years of its own, for a year stays known. */
    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Autowired
    DeadlineReview review;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CalendarAdministration calendarAdministration;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void theMarkStaysUntilTheYearIsConfirmedAndTheDeadlineMovesIfTheAdministratorSaysSo() {
        int year = YEARS.getAndAdd(2);
        Actor admin = organisation.admin();
        confirm(admin, year, LocalDate.of(year, 10, 1));
        TargetId target = submitted("跨年的项目");
        TargetId kept = submitted("不改的项目");
        Instant before = acrossTheNewYear(target, year);
        acrossTheNewYear(kept, year);
        assertThat(item(target).times().aboutYear()).isEqualTo(year + 1);
        assertThat(review.offers(admin)).isEmpty();

        holidays(admin, year + 1);
        assertThat(item(target).times().aboutYear()).isEqualTo(year + 1);
        assertThat(item(target).times().dueAt()).isEqualTo(before);
        assertThat(review.offers(admin)).isEmpty();

        calendarAdministration.confirm(admin, year + 1);
        DeadlineOffer offer = offer(admin, target);
        assertThat(offer.before()).isEqualTo(before);
        assertThat(offer.after()).isAfter(before);
        assertThat(item(target).times().aboutYear()).isEqualTo(year + 1);

        assertThat(review.decide(admin, List.of(offer.row()), true)).isEqualTo(1);
        assertThat(item(target).times().dueAt()).isEqualTo(offer.after());
        assertThat(item(target).times().aboutYear()).isNull();
        assertThat(audited("“跨年的项目”在")).isTrue();
        assertThat(news(target)).singleElement().satisfies(told -> {
            assertThat(told.to()).contains(reviewer.id()).doesNotContain(admin.id());
            assertThat(told.task()).isEqualTo(offer.task());
            assertThat(told.text())
                    .isEqualTo(ShownTime.minute(offer.before()) + " → " + ShownTime.minute(offer.after()));
        });

        assertThat(review.decide(admin, List.of(offer(admin, kept).row()), false))
                .isEqualTo(1);
        assertThat(item(kept).times().dueAt()).isEqualTo(before);
        assertThat(item(kept).times().aboutYear()).isNull();
        assertThat(news(kept)).isEmpty();
        assertThat(review.offers(admin)).isEmpty();
        assertThat(review.decide(admin, List.of(offer.row()), true)).isZero();
    }

    @Test
    void whatWasRightAllAlongIsExactWithoutAnybodyDeciding() {
        int year = YEARS.getAndAdd(2);
        Actor admin = organisation.admin();
        confirm(admin, year, LocalDate.of(year, 10, 1));
        TargetId target = submitted("未受影响的项目");
        Instant before = acrossTheNewYear(target, year);

        confirm(admin, year + 1, LocalDate.of(year + 1, 10, 1));

        assertThat(review.offers(admin)).isEmpty();
        assertThat(item(target).times().dueAt()).isEqualTo(before);
        assertThat(item(target).times().aboutYear()).isNull();
    }

    @Test
    void onlyAdministratorsDecideAndAYearWithoutDaysIsNotComplete() {
        assertThatThrownBy(() -> review.offers(preparer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> review.decide(preparer, List.of(), true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> calendarAdministration.confirm(preparer, 2099)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> calendarAdministration.confirm(organisation.admin(), 2099))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("directory.calendar.year.empty"));
    }

    @Test
    void aStepThatReachesAnUnknownYearIsMarkedWhenItBegins() {
        TargetId target = submitted("开始即跨年");
        WorkItem item = item(target);

        assertThat(item.times().aboutYear())
                .isEqualTo(calendar.unknownYear(
                        item.times().receivedAt(), item.times().dueAt()));
    }

    /** The waiting step as if it had come on the second last day of the year. @return its deadline */
    private Instant acrossTheNewYear(TargetId target, int year) {
        Instant received = Instant.parse(year + "-12-30T01:00:00Z");
        int days = openSteps.step(reviewer, target).orElseThrow().settings().workingDays();
        Instant due = Objects.requireNonNull(calendar.dueAt(received, days));
        jdbc.sql("update work_item set received_at = :received, due_at = :due, due_about_year = :year"
                        + " where target_id = :target and box = 'TODO'")
                .param("received", SqlTime.utc(received))
                .param("due", SqlTime.utc(due))
                .param("year", calendar.unknownYear(received, due))
                .param("target", target.value())
                .update();
        return due;
    }

    /** The first days of January. */
    private void holidays(Actor admin, int year) {
        for (int day = 1; day <= 7; day++) {
            calendarAdministration.set(admin, new SpecialDay(LocalDate.of(year, 1, day), false, "元旦"));
        }
    }

    private void confirm(Actor admin, int year, LocalDate holiday) {
        calendarAdministration.set(admin, new SpecialDay(holiday, false, "国庆节"));
        calendarAdministration.confirm(admin, year);
    }

    private DeadlineOffer offer(Actor admin, TargetId target) {
        return review.offers(admin).stream()
                .filter(offer -> offer.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem item(TargetId target) {
        return items.page(reviewer, Box.TODO.query(), null, 100).items().stream()
                .filter(item -> item.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeRequested> news(TargetId target) {
        return events.stream(NoticeRequested.class)
                .filter(notice -> notice.kind() == NoticeRequested.Kind.DEADLINE_MOVED
                        && notice.target().equals(target))
                .toList();
    }

    private boolean audited(String words) {
        return trail.count(organisation.admin(), new AuditFilter(words, "DeadlineReviewed", null, null)) > 0;
    }
}
