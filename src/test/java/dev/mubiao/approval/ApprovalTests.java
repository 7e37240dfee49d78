package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.approval.timeline.ProcessView;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A target's life through the services. */
class ApprovalTests extends ApprovalStory {

    @Test
    void goesFromDraftToPublicationWithAReturnOnTheWay() {
        TargetId target = submitted("课桌更新");
        assertThat(decide(reviewer, target, Decision.agree(null, "材料齐全")).status())
                .isEqualTo(TargetStatus.FINANCE_REVIEW);
        PointedCell cell = new PointedCell(CellRef.of("field:GOAL"), "与预算不符");
        assertThat(decide(finance, target, Decision.returned("指标值偏低", List.of(cell)))
                        .status())
                .isEqualTo(TargetStatus.RETURNED);
        assertThat(todo(preparer))
                .singleElement()
                .satisfies(item -> assertThat(item.step().key()).isEqualTo("correction"));

        submissions.submit(CommandId.random(), preparer, target, null);
        decide(reviewer, target, Decision.agree(null, ""));
        assertThat(decide(finance, target, Decision.agree(Grade.EXCELLENT, "")).status())
                .isEqualTo(TargetStatus.APPROVED);
        assertThat(publications.publish(CommandId.random(), publisher, List.of(target)))
                .singleElement()
                .satisfies(result -> assertThat(result.published()).isTrue());

        assertThat(target(target).status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(target(target).publishedRevision()).contains(2);
        assertThat(acts(target))
                .containsExactly(
                        ApprovalAction.SUBMIT,
                        ApprovalAction.AGREE,
                        ApprovalAction.RETURN,
                        ApprovalAction.RESUBMIT,
                        ApprovalAction.AGREE,
                        ApprovalAction.AGREE,
                        ApprovalAction.PUBLISH);
        TimelineEntry returned = timelines.timeline(preparer, target).get(2);
        assertThat(returned.opinion()).isEqualTo("指标值偏低");
        assertThat(returned.cells()).containsExactly(cell);
        assertThat(returned.grade()).contains(Grade.FAIR);
        assertThat(returned.capacity()).isEqualTo(Role.FINANCE_REVIEWER);
        assertThat(returned.revisionNumber()).isEqualTo(1);
        assertThat(List.of(todo(preparer), todo(reviewer), todo(finance)))
                .allSatisfy(box -> assertThat(box).isEmpty());
        // Publishers share one role pool, in which other stories leave what is theirs.
        assertThat(todo(publisher)).extracting(item -> item.target().id()).doesNotContain(target);
    }

    @Test
    void aPoorTargetIsNotPassed() {
        TargetId target = submitted("重复建设");
        decide(reviewer, target, Decision.agree(null, ""));
        DecisionResult decisionResult = decide(finance, target, Decision.rejected("与已有项目重复"));

        assertThat(decisionResult.status()).isEqualTo(TargetStatus.NOT_PASSED);
        assertThat(timelines.process(preparer, target).marks()).containsEntry("notPassed", ProcessView.Mark.CURRENT);
    }

    @Test
    void theGradeSaysWhichDecisionIsPossible() {
        TargetId target = submitted("电梯维保");
        decide(reviewer, target, Decision.agree(null, ""));

        assertThat(refused(finance, target, Decision.agree(Grade.FAIR, "")).key())
                .isEqualTo("approval.decision.grade");
        assertThat(refused(finance, target, Decision.agree(null, "")).key())
                .isEqualTo("approval.decision.gradeMissing");
        assertThat(refused(finance, target, Decision.returned(" ", List.of())).key())
                .isEqualTo("approval.decision.reason");
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
    }

    @Test
    void aStepAllowsOnlyItsOwnVerbs() {
        TargetId target = submitted("操场翻新");

        assertThat(refused(reviewer, target, Decision.rejected("不必要")).key()).isEqualTo("approval.decision.verb");
        assertThat(refused(reviewer, target, new Decision(StepVerb.PUBLISH, null, Map.of(), "", List.of(), Set.of()))
                        .key())
                .isEqualTo("approval.decision.verb");
    }

    @Test
    void isWithdrawnUntilTheReviewerActs() {
        TargetId target = submitted("校服采购");
        submissions.withdraw(CommandId.random(), preparer, target);
        assertThat(target(target).status()).isEqualTo(TargetStatus.DRAFT);
        assertThat(todo(reviewer)).isEmpty();

        submissions.submit(CommandId.random(), preparer, target, null);
        decide(reviewer, target, Decision.agree(null, ""));
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> submissions.withdraw(CommandId.random(), preparer, target));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.arguments()).contains(reviewer.displayName());
    }

    @Test
    void nobodyReviewsWhatHeSubmitted() {
        Actor both = organisation.person(
                "both",
                Grant.of(Role.PREPARER, organisation.unit()),
                Grant.of(Role.UNIT_REVIEWER, organisation.unit()));
        TargetId target = draft("食堂改造");
        submissions.submit(CommandId.random(), both, target, null);

        assertThat(todo(both)).isEmpty();
        TaskId task = task(reviewer, target);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> decisions.decide(CommandId.random(), both, task, Decision.agree(null, "")));
        assertThat(refusal.key()).isEqualTo("directory.gate.ownSubmission");
    }

    @Test
    void aStepThatNobodyCanDoFallsToTheAdministrators() {
        Actor alone = organisation.person(
                "alone",
                Grant.of(Role.PREPARER, organisation.unit()),
                Grant.of(Role.FINANCE_REVIEWER, organisation.office()));
        TargetId target = draft("管网检修");
        // The only other reviewer leaves: nobody but the administrators is left for unit review.
        administration.changePerson(
                organisation.admin(),
                reviewer.id(),
                new dev.mubiao.directory.PersonDetails(
                        reviewer.loginName(), reviewer.displayName(), false, reviewer.grants()));
        submissions.submit(CommandId.random(), alone, target, null);

        DecisionResult decisionResult = decide(organisation.admin(), target, Decision.agree(null, "代审"));

        assertThat(decisionResult.status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(timelines.timeline(preparer, target).get(1).capacity()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void othersMayNotDecide() {
        TargetId target = submitted("绿化养护");
        TaskId task = task(reviewer, target);

        for (Actor stranger : List.of(preparer, finance, publisher, organisation.admin())) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class,
                    () -> decisions.decide(CommandId.random(), stranger, task, Decision.agree(null, "")));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED);
        }
    }

    @Test
    void whoClaimsATaskHasItAlone() {
        Actor second = organisation.unitReviewer("second");
        TargetId target = submitted("图书购置");
        TaskId task = task(reviewer, target);

        claims.claim(reviewer, task);
        claims.claim(reviewer, task);

        assertThat(todo(second)).isEmpty();
        assertThat(todo(reviewer))
                .singleElement()
                .satisfies(item -> assertThat(item.claimedByName()).isEqualTo(reviewer.displayName()));
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> decisions.decide(CommandId.random(), second, task, Decision.agree(null, "")));
        assertThat(refusal.key()).isEqualTo("approval.conflict.claimed");
        assertThat(refusal.arguments()[0]).isEqualTo(reviewer.displayName());

        claims.release(reviewer, task);
        assertThat(todo(second)).hasSize(1);
    }

    @Test
    void anAdministratorFreesWhatSomebodyHoldsWhoIsAway() {
        Actor second = organisation.unitReviewer("second");
        TargetId target = submitted("桥面维修");
        TaskId task = task(reviewer, target);
        claims.claim(reviewer, task);

        assertThat(catchThrowableOfType(Refusal.class, () -> claims.free(second, task))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        claims.free(organisation.admin(), task);

        assertThat(decide(second, target, Decision.agree(null, "")).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
    }

    @Test
    void whoComesTooLateLearnsWhoWasFirstAndWhen() {
        Actor second = organisation.unitReviewer("second");
        TargetId target = submitted("护坡加固");
        TaskId task = task(second, target);
        decide(reviewer, target, Decision.agree(null, ""));

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> decisions.decide(CommandId.random(), second, task, Decision.agree(null, "")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.arguments()).contains(reviewer.displayName(), reviewer.loginName());
        assertThat(refusal.arguments()[2]).isInstanceOf(Instant.class);
    }

    @Test
    void aStaleVersionIsNotSubmitted() {
        TargetId target = draft("路灯改造");
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> submissions.submit(CommandId.random(), preparer, target, 99L));

        assertThat(refusal.key()).isEqualTo("targets.stale");
    }

    @Test
    void aRepeatedCommandHasItsEffectOnce() {
        TargetId target = draft("消防器材");
        CommandId submit = CommandId.random();
        Submission first = submissions.submit(submit, preparer, target, null);
        assertThat(submissions.submit(submit, preparer, target, null)).isEqualTo(first);

        CommandId decide = CommandId.random();
        TaskId task = task(reviewer, target);
        DecisionResult decisionResult = decisions.decide(decide, reviewer, task, Decision.agree(null, ""));
        assertThat(decisions.decide(decide, reviewer, task, Decision.agree(null, "")))
                .isEqualTo(decisionResult);
        decide(finance, target, Decision.agree(Grade.GOOD, ""));

        CommandId publish = CommandId.random();
        List<PublicationResult> published = publications.publish(publish, publisher, List.of(target));
        assertThat(publications.publish(publish, publisher, List.of(target))).isEqualTo(published);
        assertThat(acts(target))
                .containsExactly(
                        ApprovalAction.SUBMIT, ApprovalAction.AGREE, ApprovalAction.AGREE, ApprovalAction.PUBLISH);
    }

    @Test
    void aCommandIdIsNotUsedForTwoThings() {
        CommandId command = CommandId.random();
        submissions.submit(command, preparer, draft("甲"), null);
        TargetId other = draft("乙");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submissions.submit(command, preparer, other, null));

        assertThat(refusal.key()).isEqualTo("approval.command.reused");
        assertThat(target(other).status()).isEqualTo(TargetStatus.DRAFT);
    }

    @Test
    void everyActionIsOneCommit() {
        TargetId target = draft("管道疏浚");

        assertThat(commits.during(() -> submissions.submit(CommandId.random(), preparer, target, null)))
                .isEqualTo(1);
        TaskId unitTask = task(reviewer, target);
        assertThat(commits.during(() -> claims.claim(reviewer, unitTask))).isEqualTo(1);
        assertThat(commits.during(
                        () -> decisions.decide(CommandId.random(), reviewer, unitTask, Decision.agree(null, ""))))
                .isEqualTo(1);
        TaskId financeTask = task(finance, target);
        assertThat(commits.during(() ->
                        decisions.decide(CommandId.random(), finance, financeTask, Decision.agree(Grade.GOOD, ""))))
                .isEqualTo(1);
        assertThat(commits.during(() -> publications.publish(CommandId.random(), publisher, List.of(target))))
                .isEqualTo(1);
    }

    @Test
    void severalArePublishedEachByItself() {
        TargetId ready = approved("甲项");
        TargetId early = submitted("乙项");

        List<PublicationResult> results =
                publications.publish(CommandId.random(), publisher, List.of(ready, early, ready));

        assertThat(results).extracting(PublicationResult::published).containsExactly(true, false);
        assertThat(results.get(1).refusal()).isNotNull();
        assertThat(target(ready).status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(target(early).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
    }

    @Test
    void aReturnedTargetThatIsDiscardedLeavesNoTask() {
        TargetId target = submitted("临时租赁");
        decide(reviewer, target, Decision.returned("重复申报", List.of()));
        drafts.discard(preparer, target);

        assertThat(todo(preparer)).isEmpty();
        assertThat(target(target).status()).isEqualTo(TargetStatus.VOIDED);
    }

    @Test
    void theDiagramShowsWhereTheTargetIs() {
        TargetId target = draft("桥梁检测");
        assertThat(timelines.process(preparer, target).marks()).containsEntry("submission", ProcessView.Mark.CURRENT);
        submissions.submit(CommandId.random(), preparer, target, null);
        assertThat(timelines.process(preparer, target).marks())
                .containsEntry("submission", ProcessView.Mark.DONE)
                .containsEntry("unitReview", ProcessView.Mark.CURRENT);
        decide(reviewer, target, Decision.returned("补充依据", List.of()));
        assertThat(timelines.process(preparer, target).marks())
                .containsEntry("unitReview", ProcessView.Mark.RETURNED)
                .containsEntry("correction", ProcessView.Mark.CURRENT);
        assertThat(timelines.process(preparer, target).xml()).contains("单位审核");
        submissions.submit(CommandId.random(), preparer, target, null);
        submissions.withdraw(CommandId.random(), preparer, target);
        assertThat(timelines.process(preparer, target).marks())
                .containsExactly(Map.entry("submission", ProcessView.Mark.CURRENT));
    }

    private Refusal refused(Actor by, TargetId target, Decision decision) {
        return catchThrowableOfType(Refusal.class, () -> decide(by, target, decision));
    }
}
