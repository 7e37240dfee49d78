package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.notices.Notice;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.testing.FailingTaskObserver;
import dev.mubiao.worklist.ApprovalAction;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows when time moves the process of a target, and nobody else does anything. */
class TimerTests extends ApprovalStory {

    private static final String TIMER =
            "<bpmn:timerEventDefinition><bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition>";

    @Autowired
    ManagementService management;

    @Autowired
    ProcessJobs jobs;

    @Autowired
    PersonalNotices notices;

    @Autowired
    Discussion discussion;

    @Autowired
    FailingTaskObserver failure;

    @AfterEach
    void nothingFailsAnyMore() {
        failure.switchTo(false);
    }

    @Test
    void theStatusFollowsAndTheSubmitterIsTold() {
        release(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:intermediateCatchEvent id='pause'>" + TIMER + "</bpmn:intermediateCatchEvent>")
                .publication()
                .flow("start", "first", "pause", "publication")
                .flow("correction", "first")
                .model());
        TargetId target = submitted("甲");
        decide(reviewer, target, Decision.agree(null, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);

        fire(target);

        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
        assertThat(notices.list(preparer.id(), true, 0, 9))
                .extracting(Notice::kind)
                .containsExactly(NoticeRequested.Kind.DECIDED);
        assertThat(todo(publisher)).extracting(item -> item.target().id()).contains(target);
    }

    @Test
    void aStepThatNeedsNobodyIsSkippedBehindATimerToo() {
        release(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:intermediateCatchEvent id='pause'>" + TIMER + "</bpmn:intermediateCatchEvent>")
                .review("again", "UNIT_REVIEWER", "repeat", "once")
                .review("second", "FINANCE_REVIEWER")
                .publication()
                .flow("start", "first", "pause", "again", "second", "publication")
                .flow("correction", "first")
                .model());
        TargetId target = submitted("甲");
        decide(reviewer, target, Decision.agree(null, ""));

        fire(target);

        assertThat(todo(reviewer)).isEmpty();
        assertThat(todo(finance)).extracting(item -> item.target().id()).containsExactly(target);
        assertThat(acts(target)).endsWith(ApprovalAction.AGREE, ApprovalAction.PASS);
    }

    @Test
    void theEndToWhichATimerLeadsIsReachedForGood() {
        release(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:boundaryEvent id='late' attachedToRef='first' cancelActivity='true'>" + TIMER
                        + "</bpmn:boundaryEvent>")
                .publication()
                .flow("start", "first", "publication")
                .flow("late", "notPassed")
                .flow("correction", "first")
                .model());
        TargetId target = submitted("甲");

        fire(target);

        assertThat(target(target).status()).isEqualTo(TargetStatus.NOT_PASSED);
        assertThat(todo(reviewer)).isEmpty();
        assertThat(notices.list(preparer.id(), true, 0, 9))
                .extracting(Notice::kind)
                .containsExactly(NoticeRequested.Kind.DECIDED);
    }

    @Test
    void whatFailsAfterTheTimerUndoesAllOfIt() {
        release(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:intermediateCatchEvent id='pause'>" + TIMER + "</bpmn:intermediateCatchEvent>")
                .publication()
                .flow("start", "first", "pause", "publication")
                .flow("correction", "first")
                .model());
        TargetId target = submitted("甲");
        decide(reviewer, target, Decision.agree(null, ""));
        failure.failFollowUps(true);

        assertThatThrownBy(() -> fire(target)).hasMessageContaining("stumbled");

        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(todo(publisher)).extracting(item -> item.target().id()).doesNotContain(target);
        failure.failFollowUps(false);
        fire(target);
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void aCorrectionThatDoesNotComeInTimeEndsTheTarget() {
        release(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .node("<bpmn:boundaryEvent id='late' attachedToRef='correction' cancelActivity='true'>" + TIMER
                        + "</bpmn:boundaryEvent>")
                .publication()
                .flow("start", "first", "publication")
                .flow("late", "notPassed")
                .flow("correction", "first")
                .model());
        TargetId target = submitted("甲");
        decide(reviewer, target, Decision.returned("请补充依据", List.of()));
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);

        fire(target);

        assertThat(target(target).status()).isEqualTo(TargetStatus.NOT_PASSED);
        assertThat(todo(preparer)).isEmpty();
    }

    @Test
    void whatATimerDoesStandsUnderWhoMovedTheTargetAndNotUnderWhoCommented() {
        release(new TestProcess()
                .review("first", "UNIT_REVIEWER")
                .review("second", "FINANCE_REVIEWER")
                .node("<bpmn:boundaryEvent id='late' attachedToRef='second' cancelActivity='true'>" + TIMER
                        + "</bpmn:boundaryEvent>")
                .publication()
                .flow("start", "first", "second", "publication")
                .flow("late", "notPassed")
                .flow("correction", "first")
                .model());
        TargetId target = submitted("甲");
        decide(reviewer, target, Decision.agree(null, ""));
        discussion.comment(CommandId.random(), preparer, target, "什么时候批复？");

        fire(target);

        assertThat(target(target).status()).isEqualTo(TargetStatus.NOT_PASSED);
        assertThat(target(target).changedBy()).isEqualTo(reviewer.loginName());
    }

    private void fire(TargetId target) {
        List<String> due =
                jobs.timers(target.value()).stream().map(timer -> timer.id()).toList();
        assertThat(due).hasSize(1);
        management.executeJob(due.get(0));
    }
}
