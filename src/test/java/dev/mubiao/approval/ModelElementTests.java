package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.statistics.ProcessPositions;
import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.approval.statistics.ProcessPositions.Scope;
import dev.mubiao.approval.statistics.StepStatistics;
import dev.mubiao.approval.statistics.StepStatistics.Question;
import dev.mubiao.approval.statistics.StepStatistics.StepFigures;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.testing.Models;
import dev.mubiao.worklist.ApprovalAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Calls, notices and conditions about the target work as they are drawn. */
@RecordApplicationEvents
class ModelElementTests extends ApprovalStory {

    @Autowired
    ApplicationEvents events;

    @Autowired
    ProcessPositions positions;

    @Autowired
    StepStatistics statistics;

    @Autowired
    Suspensions suspensions;

    @Autowired
    ProcessVersions versions;

    @Autowired
    RuntimeService runtime;

    @Test
    void aStepOfACalledProcessIsDecidedLikeAnyOther() {
        withCall();
        TargetId target = submitted("被调用");

        assertThat(todo(finance))
                .anySatisfy(item -> assertThat(item.step().name()).isEqualTo("inner"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        decide(finance, target, Decision.agree(null, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
        publications.publish(CommandId.random(), publisher, List.of(target));
        assertThat(target(target).status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(acts(target)).contains(ApprovalAction.AGREE, ApprovalAction.PUBLISH);
    }

    @Test
    void aReturnOutOfACalledProcessReachesThePreparerAndComesStraightBack() {
        withCall();
        TargetId target = submitted("调用中退回");

        decide(finance, target, Decision.returned("请补充", List.of()));
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
        submissions.submit(CommandId.random(), preparer, target, null);
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        decide(finance, target, Decision.rejected("不符合要求"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.NOT_PASSED);
    }

    @Test
    void aTargetInsideACalledProcessStandsAtTheCallAndInTheCalledModel() {
        withCall();
        TargetId target = submitted("在被调用流程中");
        Scope unit = new Scope(null, organisation.unit(), null);

        assertThat(positions.loads(admin(), unit))
                .extracting(Load::step, Load::count)
                .containsExactly(tuple("call", 1));
        RunningTarget running =
                positions.runningTargets(admin(), unit, null, 0, 9).get(0);
        assertThat(running.position().step()).isEqualTo("call");
        assertThat(running.assignees()).isNotEmpty();
        assertThat(positions.loads(admin(), of(running.definition())))
                .extracting(Load::step, Load::count)
                .containsExactly(tuple("call", 1));
        assertThat(positions.loads(admin(), of(called())))
                .extracting(Load::step, Load::count)
                .containsExactly(tuple("inner", 1));
        assertThat(positions.runningTargets(admin(), of(called()), "inner", 0, 9))
                .singleElement()
                .satisfies(inner -> {
                    assertThat(inner.target()).isEqualTo(target);
                    assertThat(inner.assignees()).isEqualTo(running.assignees());
                });
        assertThat(positions.running(admin())).containsKeys(called(), running.definition());

        decide(finance, target, Decision.agree(null, ""));

        assertThat(positions.loads(admin(), of(called()))).isEmpty();
        assertThat(statistics.steps(admin(), ever(called())))
                .extracting(StepFigures::step, StepFigures::done)
                .containsExactly(tuple("inner", 1));
    }

    @Test
    void whatIsNotPassedInsideACalledProcessCountsForBothModels() {
        withCall();
        TargetId target = submitted("被调用流程中不通过");
        String caller = positions
                .runningTargets(admin(), new Scope(null, organisation.unit(), null), null, 0, 1)
                .get(0)
                .definition();

        decide(finance, target, Decision.rejected("不符合要求"));

        for (String version : List.of(caller, called())) {
            assertThat(statistics.months(admin(), ever(version)))
                    .extracting(StepStatistics.Month::notPassed)
                    .contains(1);
        }
    }

    @Test
    void aTargetIsSuspendedWithAllThatItsProcessCalls() {
        withCall();
        TargetId target = submitted("调用中暂停");

        suspensions.suspend(admin(), target, "等候核查");
        assertThat(active(target)).isZero();
        assertThat(positions.runningTargets(admin(), of(called()), null, 0, 9))
                .singleElement()
                .satisfies(inner -> assertThat(inner.halted()).isTrue());
        suspensions.resume(admin(), target);
        assertThat(active(target)).isEqualTo(2);

        suspensions.suspendAll(admin(), called(), "全部等候核查");
        assertThat(active(target)).isZero();
        assertThatThrownBy(() -> decide(finance, target, Decision.agree(null, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("全部等候核查");
        suspensions.resumeAll(admin(), called());
        assertThat(active(target)).isEqualTo(2);
        assertThat(decide(finance, target, Decision.agree(null, "")).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void aWithdrawalEndsTheCalledProcessToo() {
        withCall();
        TargetId target = submitted("调用中撤回");

        submissions.withdraw(CommandId.random(), preparer, target);

        assertThat(target(target).status()).isEqualTo(TargetStatus.DRAFT);
        assertThat(todo(finance)).noneMatch(item -> item.target().id().equals(target));
    }

    @Test
    void refusesACallOfAProcessThatIsNotThere() {
        assertThatThrownBy(() -> deploy(new TestProcess()
                        .node("<bpmn:callActivity id='call' name='call' calledElement='nowhere'/>")
                        .publication()
                        .flow("start", "call", "publication")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("processadmin.releases.lint");
    }

    @Test
    void aNoticeTellsThoseForWhomItIsDrawn() {
        deploy(new TestProcess()
                .node("<bpmn:intermediateThrowEvent id='news' name='新目标送审'>"
                        + TestProcess.properties("notice", "UNIT_REVIEWER") + "</bpmn:intermediateThrowEvent>")
                .review("one", "FINANCE_REVIEWER")
                .publication()
                .flow("start", "news", "one", "publication")
                .flow("correction", "one"));
        events.clear();

        submitted("通知");

        assertThat(events.stream(NoticeRequested.class)
                        .filter(noticeRequested -> noticeRequested.kind() == NoticeRequested.Kind.NOTIFIED))
                .singleElement()
                .satisfies(noticeRequested -> {
                    assertThat(noticeRequested.step()).isEqualTo("新目标送审");
                    Set<PersonId> told = noticeRequested.to();
                    assertThat(told).contains(reviewer.id());
                });
    }

    @Test
    void conditionsAskForUnitYearAndRisk() {
        String unit = directory.unit(organisation.unit()).code();
        deploy(new TestProcess()
                .review("one", "FINANCE_REVIEWER")
                .review("two", "UNIT_REVIEWER")
                .node("<bpmn:exclusiveGateway id='g' default='g_two'/>")
                .node("<bpmn:sequenceFlow id='mine' sourceRef='g' targetRef='one'><bpmn:conditionExpression>"
                        + "${unit == '" + unit + "' and year >= 2000 and risk >= 0}"
                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .publication()
                .flow("start", "g", "two", "publication")
                .flow("one", "publication")
                .flow("correction", "g"));

        TargetId target = submitted("条件");

        assertThat(todo(finance)).anySatisfy(item -> {
            assertThat(item.target().id()).isEqualTo(target);
            assertThat(item.step().name()).isEqualTo("one");
        });
    }

    private Actor admin() {
        return organisation.admin();
    }

    private String called() {
        return versions.called().get(0).id();
    }

    private Scope of(String version) {
        return new Scope(version, organisation.unit(), null);
    }

    private Question ever(String version) {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        return new Question(version, organisation.unit(), null, null, today.minusDays(1), today.plusDays(1));
    }

    private long active(TargetId target) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(target.value().toString())
                .active()
                .count();
    }

    private void withCall() {
        byte[] inner = new TestProcess("inner-review")
                .node("<bpmn:startEvent id='start'/>")
                .node("<bpmn:endEvent id='end'/>")
                .review("inner", "FINANCE_REVIEWER")
                .flow("start", "inner", "end")
                .model();
        releases.propose(
                organisation.admin(),
                new ReleaseProposal(Models.screened(inner), "复核", "测试", ReleaseScope.ALL, false, null, true));
        deploy(new TestProcess()
                .node("<bpmn:callActivity id='call' name='call' calledElement='inner-review'/>")
                .publication()
                .flow("start", "call", "publication")
                .flow("correction", "call"));
    }

    private void deploy(TestProcess process) {
        release(process.model());
    }
}
