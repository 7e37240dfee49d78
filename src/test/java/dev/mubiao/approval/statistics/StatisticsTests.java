package dev.mubiao.approval.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.TakeBacks;
import dev.mubiao.approval.TestProcess;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.migration.ProcessModification;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.statistics.StepStatistics.Question;
import dev.mubiao.approval.statistics.StepStatistics.StepFigures;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long steps take, against an example that was worked out by hand. */
class StatisticsTests extends ApprovalStory {

    private static final long HOUR = 3600;

    @Autowired
    StepStatistics statistics;

    @Autowired
    TakeBacks takeBacks;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ProcessModification modification;

    @Autowired
    JdbcClient jdbc;

    /** Five unit reviews of 10, 20, 30, 40 and 50 hours, one of them a return; two finance reviews of 8 and 16. */
    @Test
    void mediansPercentilesAndRatesAreThoseWorkedOutByHand() {
        for (int i = 1; i <= 5; i++) {
            TargetId target = submitted("第" + i);
            claims.claim(reviewer, task(reviewer, target));
            String unitReview = task(reviewer, target).value();
            decide(reviewer, target, i == 5 ? Decision.returned("目标不清", List.of()) : Decision.agree(null, ""));
            took(unitReview, i * 10 * HOUR, i * 4 * HOUR);
            if (i <= 2) {
                String financeReview = task(finance, target).value();
                decide(finance, target, i == 1 ? Decision.agree(Grade.GOOD, "") : rejected());
                took(financeReview, i * 8 * HOUR, i * 8 * HOUR);
            }
        }

        Map<String, StepFigures> figures = figures();

        StepFigures unit = figures.get("unitReview");
        assertThat(unit.name()).isEqualTo("单位审核");
        assertThat(unit.done()).isEqualTo(5);
        assertThat(unit.returned()).isEqualTo(1);
        assertThat(unit.returnRate()).isEqualTo(0.2, within(1e-9));
        assertThat(unit.median()).isEqualTo(30.0 * HOUR, within(0.5));
        // Nine tenths of the way from the shortest to the longest: between 40 and 50 at six tenths.
        assertThat(unit.ninetieth()).isEqualTo(46.0 * HOUR, within(0.5));
        assertThat(unit.waited()).isEqualTo(12.0 * HOUR, within(0.5));
        assertThat(unit.worked()).isEqualTo(18.0 * HOUR, within(0.5));
        StepFigures financial = figures.get("financeReview");
        assertThat(financial.done()).isEqualTo(2);
        assertThat(financial.rejected()).isEqualTo(1);
        assertThat(financial.median()).isEqualTo(12.0 * HOUR, within(0.5));
        assertThat(financial.ninetieth()).isEqualTo(15.2 * HOUR, within(0.5));
        assertThat(financial.worked()).isZero();
        assertThat(unit.share()).isEqualTo(150.0 / 174, within(1e-9));
        assertThat(statistics.steps(organisation.admin(), question()))
                .extracting(StepFigures::step)
                .containsExactly("unitReview", "financeReview");
        assertThat(statistics.months(organisation.admin(), question())).last().satisfies(month -> {
            assertThat(month.published()).isZero();
            assertThat(month.notPassed()).isEqualTo(1);
        });
    }

    @Test
    void whatWasTakenBackMovedOrWithdrawnIsNoStay() {
        TargetId back = submitted("取回");
        TaskId decided = task(reviewer, back);
        decide(reviewer, back, Decision.agree(null, ""));
        takeBacks.takeBack(CommandId.random(), reviewer, decided);
        TargetId moved = submitted("移动");
        modification.move(CommandId.random(), organisation.admin(), moved, "financeReview", "试");
        TargetId withdrawn = submitted("撤回");
        submissions.withdraw(CommandId.random(), preparer, withdrawn);

        assertThat(figures()).isEmpty();

        decide(reviewer, back, Decision.returned("补充", List.of()));
        submissions.submit(CommandId.random(), preparer, back, null);

        assertThat(figures()).containsOnlyKeys("unitReview", "correction");
        assertThat(figures().get("unitReview").done()).isEqualTo(1);
        assertThat(figures().get("unitReview").returned()).isEqualTo(1);
    }

    @Test
    void aCountersignedStepCountsOnceAndABranchEndedByAnotherNotAtAll() {
        Actor one = organisation.person("one", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        Actor two = organisation.person("two", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        ReleaseSummary council = release(new TestProcess()
                .review("council", "OFFICE_LEADER", "countersign", "all")
                .parallel("fork")
                .review("left", "FINANCE_REVIEWER")
                .review("right", "OFFICE_LEADER", "countersign", "all")
                .parallel("join")
                .publication()
                .flow("start", "council", "fork", "left", "join", "publication")
                .flow("fork", "right", "join")
                .flow("correction", "council")
                .model());
        TargetId target = submitted("会签");
        decide(one, target, Decision.agree(null, "甲"));
        decide(two, target, Decision.agree(null, "乙"));
        decide(one, target, Decision.agree(null, "甲同意"));
        decide(finance, target, Decision.returned("退回", List.of()));

        Map<String, StepFigures> figures = figures();
        releases.withdraw(organisation.admin(), council.id(), "");

        assertThat(figures).containsOnlyKeys("council", "left");
        assertThat(figures.get("council").done()).isEqualTo(1);
        assertThat(figures.get("council").returned()).isZero();
        assertThat(figures.get("left").returned()).isEqualTo(1);
    }

    @Test
    void theChoiceNarrowsWhatIsCounted() {
        TargetId target = submitted("甲");
        decide(reviewer, target, Decision.agree(null, ""));
        Question all = question();
        Actor admin = organisation.admin();

        assertThat(statistics.steps(admin, all)).hasSize(1);
        assertThat(statistics.steps(admin, new Question("x", all.unit(), null, null, all.from(), all.until())))
                .isEmpty();
        assertThat(statistics.steps(admin, new Question(null, all.unit(), "x", null, all.from(), all.until())))
                .isEmpty();
        assertThat(statistics.steps(admin, new Question(null, all.unit(), null, 1999, all.from(), all.until())))
                .isEmpty();
        assertThat(statistics.steps(
                        admin,
                        new Question(
                                null,
                                all.unit(),
                                null,
                                2026,
                                all.from(),
                                all.until().minusDays(1))))
                .isEmpty();
        assertThat(statistics.steps(admin, new Question(null, all.unit(), null, 2026, all.from(), all.until())))
                .hasSize(1);
        assertThat(catchThrowableOfType(Refusal.class, () -> statistics.steps(finance, all))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void onlyWorkingDaysTakeTime() {
        // Friday 20 March 2026, 18:00, to Monday 10:00 in Shanghai.
        Instant friday = Instant.parse("2026-03-20T10:00:00Z");
        Instant monday = Instant.parse("2026-03-23T02:00:00Z");

        assertThat(calendar.workingTime(friday, monday)).isEqualTo(Duration.ofHours(6 + 10));
        assertThat(calendar.workingTime(friday, friday.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(calendar.workingTime(monday, friday)).isEqualTo(Duration.ZERO);
    }

    private void took(String task, long seconds, long waited) {
        assertThat(jdbc.sql("select count(*) from step_visit where task_id = :task and ended_at is not null"
                                + " and total_seconds = waited_seconds + worked_seconds")
                        .param("task", task)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("update step_visit set total_seconds = :total, waited_seconds = :waited, worked_seconds = :worked"
                        + " where task_id = :task")
                .param("total", seconds)
                .param("waited", waited)
                .param("worked", seconds - waited)
                .param("task", task)
                .update();
    }

    private static Decision rejected() {
        return new Decision(dev.mubiao.bpmn.StepVerb.REJECT, Grade.POOR, Map.of(), "重复", List.of(), java.util.Set.of());
    }

    private Map<String, StepFigures> figures() {
        return statistics.steps(organisation.admin(), question()).stream()
                .collect(Collectors.toMap(StepFigures::step, Function.identity()));
    }

    private Question question() {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        return new Question(null, organisation.unit(), null, null, today.minusDays(1), today);
    }
}
