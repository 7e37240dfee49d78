package dev.mubiao.approval.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Box;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who hears when a step is due soon, overdue and late, and how often. */
@RecordApplicationEvents
class RemindersTests extends ApprovalStory {

    @Autowired
    Reminders reminders;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void nothingElseIsDue() {
        jdbc.sql("update work_item set due_at = null").update();
    }

    @Test
    void allWhoCouldDoItHearOnceThatItIsDueSoon() {
        Actor second = organisation.unitReviewer("second");
        TargetId target = submitted("路面修补");
        Instant due = due(target);

        reminders.remind(before(due, 2));
        assertThat(told(target)).isEmpty();

        reminders.remind(before(due, 0));
        reminders.remind(due.minusSeconds(1));

        assertThat(told(target)).singleElement().satisfies(noticeRequested -> {
            assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.DUE_SOON);
            assertThat(noticeRequested.to()).containsExactlyInAnyOrder(reviewer.id(), second.id());
            assertThat(noticeRequested.task()).isEqualTo(task(reviewer, target));
            assertThat(noticeRequested.step()).isEqualTo("单位审核");
            assertThat(noticeRequested.targetName()).isEqualTo("路面修补");
            assertThat(noticeRequested.by()).isEmpty();
        });
    }

    @Test
    void whoeverTookItHearsAlone() {
        organisation.unitReviewer("second");
        TargetId target = submitted("路灯更换");
        claims.claim(reviewer, task(reviewer, target));

        reminders.remind(due(target).plusSeconds(1));

        assertThat(told(target)).singleElement().satisfies(noticeRequested -> {
            assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.OVERDUE);
            assertThat(noticeRequested.to()).containsExactly(reviewer.id());
        });
    }

    @Test
    void theSubmitterIsNotRemindedOfWhatHeMayNotReview() {
        Actor both = organisation.person(
                "both",
                Grant.of(Role.PREPARER, organisation.unit()),
                Grant.of(Role.UNIT_REVIEWER, organisation.unit()));
        TargetId target = draft("绿化补植");
        submissions.submit(CommandId.random(), both, target, null);

        reminders.remind(due(target).plusSeconds(1));

        assertThat(told(target))
                .singleElement()
                .satisfies(noticeRequested -> assertThat(noticeRequested.to()).containsExactly(reviewer.id()));
    }

    @Test
    void afterTwoWorkingDaysTheSuperiorOfWhoeverTookItHears() {
        Actor superior = organisation.person("superior");
        superior(reviewer, superior.id());
        organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        TargetId target = submitted("管网检测");
        claims.claim(reviewer, task(reviewer, target));
        Instant due = due(target);

        reminders.remind(calendar.deadline(due, 2).minusSeconds(1));
        assertThat(told(target)).extracting(NoticeRequested::kind).containsExactly(NoticeRequested.Kind.OVERDUE);

        reminders.remind(calendar.deadline(due, 2));

        assertThat(told(target)).last().satisfies(noticeRequested -> {
            assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.ESCALATED);
            assertThat(noticeRequested.to()).containsExactly(superior.id());
            assertThat(noticeRequested.text()).isEqualTo(reviewer.displayName());
        });
    }

    @Test
    void ofWhatNobodyTookTheHeadOfTheUnitOrOfficeHears() {
        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        Actor officeHead = organisation.person("officeHead", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        TargetId target = submitted("防汛物资");

        reminders.remind(calendar.deadline(due(target), 2));
        assertThat(told(target))
                .last()
                .satisfies(noticeRequested -> assertThat(noticeRequested.to()).containsExactly(head.id()));

        decide(reviewer, target, Decision.agree(null, ""));
        reminders.remind(calendar.deadline(due(target), 2));
        assertThat(told(target)).last().satisfies(noticeRequested -> {
            assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.ESCALATED);
            assertThat(noticeRequested.to()).containsExactly(officeHead.id());
        });
    }

    @Test
    void withoutAnybodyAboveTheAdministratorsHear() {
        TargetId target = submitted("护栏维修");

        reminders.remind(calendar.deadline(due(target), 2));

        assertThat(told(target)).last().satisfies(noticeRequested -> {
            assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.ESCALATED);
            assertThat(noticeRequested.to()).contains(organisation.admin().id());
        });
    }

    @Test
    void nobodyHearsOfWhatWasDecided() {
        TargetId target = submitted("隔离带清洗");
        Instant due = due(target);
        decide(reviewer, target, Decision.agree(null, ""));
        jdbc.sql("update work_item set due_at = null where step_key <> 'unitReview'")
                .update();

        reminders.remind(calendar.deadline(due, 3));

        assertThat(told(target))
                .filteredOn(noticeRequested -> noticeRequested.step().equals("单位审核"))
                .isEmpty();
    }

    @Test
    void eachKindIsSaidOnceOfEachOfManyStepsWhateverNodesSayItAtTheSameTime() throws Exception {
        List<TargetId> targets =
                IntStream.range(0, 12).mapToObj(i -> submitted("同时" + i)).toList();
        Instant late = calendar.deadline(due(targets.get(0)), 3);
        int nodes = 4;
        CyclicBarrier barrier = new CyclicBarrier(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        List<Future<Integer>> said = IntStream.range(0, nodes)
                .mapToObj(node -> threads.submit(() -> {
                    barrier.await();
                    return reminders.remind(late);
                }))
                .toList();
        int times = 0;
        for (Future<Integer> one : said) {
            times += one.get();
        }
        threads.shutdown();

        assertThat(times).isEqualTo(2 * targets.size());
        assertThat(reminders.remind(late)).isZero();
        assertThat(jdbc.sql("select count(*) from reminder where task_id in (:tasks)")
                        .param(
                                "tasks",
                                targets.stream()
                                        .map(target -> task(reviewer, target).value())
                                        .toList())
                        .query(Integer.class)
                        .single())
                .isEqualTo(times);
    }

    private Instant due(TargetId target) {
        return items.page(reviewer, Box.TODO.query(), null, 500).items().stream()
                .filter(item -> item.target().id().equals(target))
                .findFirst()
                .or(() -> items.page(finance, Box.TODO.query(), null, 500).items().stream()
                        .filter(item -> item.target().id().equals(target))
                        .findFirst())
                .map(item -> Objects.requireNonNull(item.times().dueAt()))
                .orElseThrow();
    }

    /** Noon of the so manieth day before the deadline that is worked; of the deadline's own day for 0. */
    private Instant before(Instant due, int workingDays) {
        LocalDate day = LocalDate.ofInstant(due, WorkingCalendar.ZONE);
        for (int i = 0; i < workingDays; i++) {
            day = calendar.workingDayUntil(day.minusDays(1));
        }
        return day.atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private List<NoticeRequested> told(TargetId target) {
        return events.stream(NoticeRequested.class)
                .filter(noticeRequested -> noticeRequested.target().equals(target))
                .filter(noticeRequested -> Set.of(
                                NoticeRequested.Kind.DUE_SOON,
                                NoticeRequested.Kind.OVERDUE,
                                NoticeRequested.Kind.ESCALATED)
                        .contains(noticeRequested.kind()))
                .toList();
    }

    private void superior(Actor person, @Nullable PersonId superior) {
        administration.changePerson(
                organisation.admin(),
                person.id(),
                new PersonDetails(person.loginName(), person.displayName(), true, person.grants(), "", superior));
    }
}
