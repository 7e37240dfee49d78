package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.StepAssigneesChanged;
import dev.mubiao.approval.notice.StepBegun;
import dev.mubiao.approval.reminder.Reminders;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Several tasks of one person at one target, and several people at one task: unitReview → (one | two) → council, one after another. */
@RecordApplicationEvents
class SeveralSignersTests extends CountersignProcessStory {

    @Autowired
    AvailableActions availableActions;

    @Autowired
    Delegation delegation;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TakeBacks takeBacks;

    @BeforeEach
    void drawAProcess() {
        deploy("sequence");
    }

    @Test
    void ofTwoTasksAtOneTargetTheChosenOneIsOpened() {
        TargetId target = inBranches("并行选择");
        for (String step : List.of("one", "two")) {
            WorkItem chosen = line(second, target, step);
            assertThat(availableActions.of(second, target, chosen.id()).step().map(OpenStep::task))
                    .as(step)
                    .hasValue(Objects.requireNonNull(chosen.step().task()));
            assertThat(availableActions
                            .of(
                                    second,
                                    target,
                                    UUID.fromString(chosen.step().task().value()))
                            .step()
                            .map(OpenStep::task))
                    .as("as links of notices name it")
                    .hasValue(chosen.step().task());
            assertThat(availableActions.of(second, target, chosen.id()).steps())
                    .as("the other one is known too")
                    .hasSize(2)
                    .first()
                    .extracting(open -> open.item().step().name())
                    .isEqualTo(step);
        }
        assertThat(availableActions.of(second, target, UUID.randomUUID()).step())
                .isPresent();
    }

    @Test
    void theUnitsBoxHasOneLineForATaskAndSaysHowManyAreToSign() {
        deploy("all");
        TargetId target = inCouncil("会签一行");
        Actor admin = organisation.admin();

        assertThat(ofUnit(admin, target))
                .singleElement()
                .extracting(item -> item.step().key(), WorkItem::waiting)
                .containsExactly("council", 3);
        assertThat(items.count(admin, Box.UNIT.query().matching(named("会签一行")), 100))
                .isEqualTo(1);
        assertThat(line(council.get(0), target, "council").waiting()).isEqualTo(1);

        decide(council.get(1), target, Decision.agree(null, ""));
        assertThat(ofUnit(admin, target))
                .singleElement()
                .extracting(WorkItem::waiting)
                .isEqualTo(2);
    }

    @Test
    void whoSignsLaterIsRemindedWhenItIsHisTurn() {
        TargetId target = inCouncil("顺序会签催办");
        jdbc.sql("update work_item set due_at = null where target_id <> :target")
                .param("target", target.value())
                .update();
        List<Actor> order = order(target);
        Instant late = due(order.get(0), target).plusSeconds(1);
        reminders.remind(late);
        assertThat(overdue(target)).containsExactly(Set.of(order.get(0).id()));

        decide(order.get(0), target, Decision.agree(null, ""));
        jdbc.sql("update work_item set due_at = :due where target_id = :target and box = 'TODO'")
                .param("due", late.plus(Duration.ofDays(9)).atOffset(java.time.ZoneOffset.UTC))
                .param("target", target.value())
                .update();
        reminders.remind(late.plus(Duration.ofDays(1)));
        assertThat(overdue(target)).as("his time is not over").hasSize(1);
        reminders.remind(late.plus(Duration.ofDays(10)));
        reminders.remind(late.plus(Duration.ofDays(10)));

        assertThat(overdue(target))
                .containsExactly(Set.of(order.get(0).id()), Set.of(order.get(1).id()));
    }

    @Test
    void aReturnIsTakenBackThoughTheStepEndedOnlyWhenAnotherSignerWasRemoved() {
        deploy("ratio:60");
        TargetId target = inCouncil("移除后取回");
        TaskId task = Objects.requireNonNull(
                line(council.get(0), target, "council").step().task());
        decide(council.get(0), target, Decision.returned("请补充依据", List.of()));
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        delegation.removeSigner(
                CommandId.random(), council.get(2), task, council.get(1).id(), "不必");
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);

        takeBacks.takeBack(CommandId.random(), council.get(0), task);

        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(line(council.get(0), target, "council").step().key()).isEqualTo("council");
    }

    @Test
    void otherSystemsHearOnceThatATaskBeganAndThenToWhomItPassed() {
        TargetId target = inBranches("转办推送");
        assertThat(begun(target)).containsExactlyInAnyOrder("unitReview", "one", "two");
        TaskId task = Objects.requireNonNull(line(second, target, "two").step().task());

        delegation.transfer(CommandId.random(), second, task, finance.id(), "请代办");

        assertThat(begun(target)).hasSize(3);
        assertThat(events.stream(StepAssigneesChanged.class))
                .extracting(StepAssigneesChanged::task, StepAssigneesChanged::to)
                .containsExactly(tuple(task, List.of(finance.loginName())));
    }

    @Test
    void aTaskThatManySignBeginsOnceAndPassesFromOneToTheNext() {
        TargetId target = inCouncil("会签推送");
        List<Actor> order = order(target);
        assertThat(begun(target)).containsExactlyInAnyOrder("unitReview", "one", "two", "council");
        events.clear();

        decide(order.get(0), target, Decision.agree(null, ""));

        assertThat(begun(target)).isEmpty();
        assertThat(events.stream(StepAssigneesChanged.class))
                .extracting(StepAssigneesChanged::to)
                .containsExactly(List.of(order.get(1).loginName()));
    }

    private void deploy(String countersign) {
        release(new TestProcess()
                .step("unitReview", "UNIT_REVIEW", "UNIT_REVIEWER", TestProcess.ALL_VERBS)
                .parallel("fork")
                .review("one", "FINANCE_REVIEWER")
                .review("two", "PEOPLE:" + second.loginName())
                .parallel("join")
                .review("council", "OFFICE_LEADER", "countersign", countersign)
                .publication()
                .flow("start", "unitReview", "fork", "one", "join", "council", "publication")
                .flow("fork", "two", "join")
                .flow("correction", "unitReview")
                .model());
    }

    private TargetId inBranches(String name) {
        TargetId target = submitted(name);
        decide(reviewer, target, Decision.agree(null, ""));
        return target;
    }

    private TargetId inCouncil(String name) {
        TargetId target = inBranches(name);
        for (String step : List.of("one", "two")) {
            TaskId task =
                    Objects.requireNonNull(line(second, target, step).step().task());
            decisions.decide(CommandId.random(), second, task, Decision.agree(null, ""));
        }
        return target;
    }

    /** The first two to sign, in their order. */
    private List<Actor> order(TargetId target) {
        Actor first = council.stream()
                .filter(actor ->
                        todo(actor).stream().anyMatch(item -> item.target().id().equals(target)))
                .findFirst()
                .orElseThrow();
        int at = council.indexOf(first);
        return List.of(first, council.get(at + 1));
    }

    private WorkItem line(Actor by, TargetId target, String step) {
        return todo(by).stream()
                .filter(item ->
                        item.target().id().equals(target) && item.step().key().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Instant due(Actor by, TargetId target) {
        return Objects.requireNonNull(line(by, target, "council").times().dueAt());
    }

    private List<WorkItem> ofUnit(Actor reader, TargetId target) {
        return box(reader, Box.UNIT).stream()
                .filter(item -> item.target().id().equals(target))
                .toList();
    }

    private static WorkItemFilter named(String text) {
        return WorkItemFilter.NONE.withText(text);
    }

    private List<String> begun(TargetId target) {
        return events.stream(StepBegun.class)
                .filter(begun -> begun.target().equals(target))
                .map(StepBegun::step)
                .toList();
    }

    private List<Set<dev.mubiao.directory.PersonId>> overdue(TargetId target) {
        return events.stream(NoticeRequested.class)
                .filter(noticeRequested -> noticeRequested.target().equals(target)
                        && noticeRequested.kind() == NoticeRequested.Kind.OVERDUE)
                .map(NoticeRequested::to)
                .toList();
    }
}
