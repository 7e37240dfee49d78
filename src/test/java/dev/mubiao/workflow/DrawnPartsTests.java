package dev.mubiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.UserId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.engine.Deployments;
import dev.mubiao.workflow.engine.LintRefused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Calls, notices and conditions about the target work as they are drawn. */
@DirtiesContext
@RecordApplicationEvents
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:parts;DB_CLOSE_DELAY=-1")
class DrawnPartsTests extends ApprovalStory {

    @Autowired
    Deployments deployments;

    @Autowired
    ApplicationEvents events;

    @Test
    void aStepOfACalledProcessIsDecidedLikeAnyOther() {
        withCall();
        TargetId target = submitted("被调用");

        assertThat(todo(finance)).anySatisfy(item -> assertThat(item.stepName()).isEqualTo("inner"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        decide(finance, target, Decision.agree(null, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
        publications.publish(CommandId.random(), publisher, List.of(target));
        assertThat(target(target).status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(acts(target)).contains(Act.AGREE, Act.PUBLISH);
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
    void aWithdrawalEndsTheCalledProcessToo() {
        withCall();
        TargetId target = submitted("调用中撤回");

        submissions.withdraw(CommandId.random(), preparer, target);

        assertThat(target(target).status()).isEqualTo(TargetStatus.DRAFT);
        assertThat(todo(finance)).noneMatch(item -> item.target().equals(target));
    }

    @Test
    void refusesACallOfAProcessThatIsNotThere() {
        assertThatThrownBy(() -> deploy(new TestProcess()
                        .node("<bpmn:callActivity id='call' name='call' calledElement='nowhere'/>")
                        .publication()
                        .flow("start", "call", "publication")))
                .isInstanceOf(LintRefused.class);
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

        assertThat(events.stream(Tiding.class).filter(tiding -> tiding.kind() == Tiding.Kind.NOTIFIED))
                .singleElement()
                .satisfies(tiding -> {
                    assertThat(tiding.step()).isEqualTo("新目标送审");
                    Set<UserId> told = tiding.to();
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
            assertThat(item.target()).isEqualTo(target);
            assertThat(item.stepName()).isEqualTo("one");
        });
    }

    private void withCall() {
        deployments.deploy(
                organisation.admin(),
                "inner-review",
                new TestProcess("inner-review")
                        .node("<bpmn:startEvent id='start'/>")
                        .node("<bpmn:endEvent id='end'/>")
                        .review("inner", "FINANCE_REVIEWER")
                        .flow("start", "inner", "end")
                        .model());
        deploy(new TestProcess()
                .node("<bpmn:callActivity id='call' name='call' calledElement='inner-review'/>")
                .publication()
                .flow("start", "call", "publication")
                .flow("correction", "call"));
    }

    private void deploy(TestProcess process) {
        deployments.deploy(organisation.admin(), "target-approval", process.model());
    }
}
