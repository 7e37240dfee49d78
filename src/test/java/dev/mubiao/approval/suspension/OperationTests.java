package dev.mubiao.approval.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ActionOptions;
import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.AvailableActions;
import dev.mubiao.approval.Discussion;
import dev.mubiao.approval.TakeBacks;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.migration.ProcessModification;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.statistics.ProcessPositions;
import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.approval.statistics.ProcessPositions.Scope;
import dev.mubiao.audit.AuditFilter;
import dev.mubiao.audit.AuditTrail;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators look where targets stand, take them elsewhere, and let them stand still. */
class OperationTests extends ApprovalStory {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessPositions positions;

    @Autowired
    ProcessModification modification;

    @Autowired
    Suspensions suspensions;

    @Autowired
    AuditTrail trail;

    @Autowired
    TakeBacks takeBacks;

    @Autowired
    Discussion discussion;

    @Autowired
    AvailableActions availableActions;

    Actor admin;
    Scope here;

    @BeforeEach
    void lookAtThisUnit() {
        admin = organisation.admin();
        here = new Scope(null, organisation.unit(), null);
    }

    @Test
    void eachStepSaysHowManyStandThereAndTheListSaysWhich() {
        submitted("甲");
        TargetId second = submitted("乙");
        TargetId third = submitted("丙");
        decide(reviewer, third, Decision.agree(null, ""));
        claims.claim(reviewer, task(reviewer, second));

        assertThat(positions.loads(admin, here))
                .extracting(Load::step, Load::name, Load::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unitReview", "单位审核", 2),
                        org.assertj.core.groups.Tuple.tuple("financeReview", "财政审核", 1));
        assertThat(positions.loads(admin, here))
                .allSatisfy(load -> assertThat(load.median())
                        .isBetween(load.oldest(), load.oldest().plusSeconds(60)));
        assertThat(positions.runningTargets(admin, here, "unitReview", 0, 10))
                .extracting(RunningTarget::name)
                .containsExactly("甲", "乙");
        assertThat(positions.runningTargets(admin, here, "unitReview", 1, 10))
                .singleElement()
                .satisfies(running -> {
                    assertThat(running.target()).isEqualTo(second);
                    assertThat(running.assignees())
                            .singleElement()
                            .satisfies(assignee -> assertThat(assignee.name()).isEqualTo(reviewer.displayName()));
                });
        assertThat(positions.runningTargets(admin, here, null, 0, 10)).hasSize(3);
        assertThat(positions.loads(admin, new Scope("another", organisation.unit(), null)))
                .isEmpty();
        assertThat(positions.loads(admin, new Scope(null, organisation.unit(), "another")))
                .isEmpty();
        assertThat(positions.running(admin).values()).anyMatch(running -> running >= 3);
    }

    @Test
    void nothingStandsWhereTheHistoryOnlyForgotThatAStepIsOver() {
        TargetId target = submitted("甲");
        TaskId done = task(reviewer, target);
        decide(reviewer, target, Decision.agree(null, ""));
        jdbc.sql("update act_hi_actinst set end_time_ = null where task_id_ = :task")
                .param("task", done.value())
                .update();

        assertThat(positions.runningTargets(admin, here, null, 0, 10))
                .extracting(running -> running.position().step())
                .containsExactly("financeReview");
        assertThat(positions.loads(admin, here)).extracting(Load::step).containsExactly("financeReview");
    }

    @Test
    void whatIsSuspendedSaysSoAndRefusesEveryDecision() {
        TargetId target = submitted("甲");
        TaskId task = task(reviewer, target);
        suspensions.suspend(admin, target, "等候专项核查");

        assertThat(todo(reviewer))
                .singleElement()
                .satisfies(item -> assertThat(item.state().halted()).isTrue());
        assertThat(suspensions.of(reviewer, target)).get().satisfies(suspension -> {
            assertThat(suspension.reason()).isEqualTo("等候专项核查");
            assertThat(suspension.by()).isEqualTo(admin.displayName());
        });
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> decisions.decide(CommandId.random(), reviewer, task, Decision.agree(null, "")));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.key()).isEqualTo("approval.suspension.suspended");
        assertThat(refusal.arguments()).contains(admin.displayName(), "等候专项核查");
        assertThat(catchThrowableOfType(Refusal.class, () -> claims.claim(reviewer, task))
                        .key())
                .isEqualTo("approval.suspension.suspended");
        assertThat(catchThrowableOfType(Refusal.class, () -> submissions.withdraw(CommandId.random(), preparer, target))
                        .key())
                .isEqualTo("approval.suspension.suspended");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> modification.move(CommandId.random(), admin, target, "publication", "试"))
                        .key())
                .isEqualTo("approval.suspension.suspended");
        assertThat(catchThrowableOfType(Refusal.class, () -> suspensions.suspend(admin, target, "又一次"))
                        .key())
                .isEqualTo("approval.suspension.suspended");

        suspensions.resume(admin, target);

        assertThat(todo(reviewer))
                .singleElement()
                .satisfies(item -> assertThat(item.state().halted()).isFalse());
        assertThat(decide(reviewer, target, Decision.agree(null, "")).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(acts(target))
                .containsExactly(
                        ApprovalAction.SUBMIT, ApprovalAction.HALT, ApprovalAction.RESUME, ApprovalAction.AGREE);
        assertThat(audited(target)).contains("ProcessHalted", "ProcessResumed");
    }

    @Test
    void ofWhatIsSuspendedPeopleMaySpeakAndNothingElseIsOffered() {
        TargetId target = submitted("甲");
        assertThat(availableActions.of(reviewer, target).step()).isPresent();
        suspensions.suspend(admin, target, "等候专项核查");

        ActionOptions actionOptions = availableActions.of(reviewer, target);
        assertThat(actionOptions.step()).isEmpty();
        assertThat(actionOptions.goals()).isEmpty();
        assertThat(actionOptions.takeBack()).isEmpty();
        assertThat(actionOptions.comment()).isTrue();
        assertThat(actionOptions.copy()).isTrue();
        assertThat(actionOptions.signers()).isNotEmpty();
        assertThat(availableActions.of(preparer, target).urge()).isFalse();
        discussion.comment(CommandId.random(), reviewer, target, "已备齐材料");
        discussion.copy(CommandId.random(), reviewer, target, Set.of(finance.id()), "");
        assertThat(acts(target))
                .containsExactly(
                        ApprovalAction.SUBMIT, ApprovalAction.HALT, ApprovalAction.COMMENT, ApprovalAction.COPY);
        assertThat(catchThrowableOfType(Refusal.class, () -> discussion.urge(CommandId.random(), preparer, target, ""))
                        .key())
                .isEqualTo("approval.suspension.suspended");
    }

    @Test
    void allOfAVersionStandsStillAndGoesOn() {
        TargetId target = submitted("甲");
        TargetId other = submitted("乙");
        suspensions.suspend(admin, other, "单独暂停");
        String version =
                positions.runningTargets(admin, here, null, 0, 1).get(0).definition();

        assertThat(suspensions.suspendAll(admin, version, "整体暂停")).isPositive();
        assertThat(catchThrowableOfType(Refusal.class, () -> decide(reviewer, target, Decision.agree(null, "")))
                        .arguments())
                .contains("整体暂停");
        assertThat(suspensions.of(reviewer, other))
                .get()
                .satisfies(suspension -> assertThat(suspension.reason()).isEqualTo("单独暂停"));
        assertThat(submitted("丙")).isNotNull();

        suspensions.resumeAll(admin, version);

        assertThat(decide(reviewer, target, Decision.agree(null, "")).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(suspensions.of(reviewer, other)).isEmpty();
    }

    @Test
    void aTargetIsTakenToAnotherStepWithItsInboxesStatusAndTimeline() {
        exempt();
        TargetId target = submitted("甲");
        claims.claim(reviewer, task(reviewer, target));
        assertThat(modification.goals(admin, target))
                .containsKeys("unitReview", "financeReview", "publication", "correction");

        modification.move(CommandId.random(), admin, target, "financeReview", "单位审核人长期空缺");

        assertThat(todo(reviewer)).isEmpty();
        assertThat(box(reviewer, Box.DONE))
                .singleElement()
                .satisfies(item -> assertThat(item.act()).isEqualTo(ApprovalAction.ENDED));
        assertThat(todo(finance)).singleElement().satisfies(item -> {
            assertThat(item.step().name()).isEqualTo("财政审核");
            assertThat(item.state().currentStep()).isEqualTo("财政审核");
            assertThat(item.state().status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        });
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(timelines.timeline(preparer, target))
                .filteredOn(entry -> entry.act() == ApprovalAction.MOVE)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.other()).contains("财政审核");
                    assertThat(entry.opinion()).isEqualTo("单位审核人长期空缺");
                    assertThat(entry.actor()).isEqualTo(admin.id());
                });
        assertThat(audited(target)).contains("TargetMoved");

        modification.move(CommandId.random(), admin, target, "correction", "请补充材料");
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
        modification.move(CommandId.random(), admin, target, "publication", "误移");
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
        modification.move(CommandId.random(), admin, target, "correction", "再补充");
        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
        modification.move(CommandId.random(), admin, target, "unitReview", "恢复审核");
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        assertThat(todo(finance)).isEmpty();
        assertThat(decide(reviewer, target, Decision.agree(null, "")).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
    }

    @Test
    void aMoveCannotBeTakenBackByWhoDecidedBefore() {
        exempt();
        TargetId target = submitted("甲");
        TaskId decided = task(reviewer, target);
        decide(reviewer, target, Decision.agree(null, ""));
        modification.move(CommandId.random(), admin, target, "publication", "特殊情况");

        assertThat(catchThrowableOfType(Refusal.class, () -> takeBacks.takeBack(CommandId.random(), reviewer, decided))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void nothingOfThisWithoutAReasonOrTheRight() {
        TargetId target = submitted("甲");

        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> modification.move(CommandId.random(), admin, target, "financeReview", " "))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(catchThrowableOfType(Refusal.class, () -> suspensions.suspend(admin, target, ""))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> modification.move(CommandId.random(), admin, target, "nowhere", "试"))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> modification.move(CommandId.random(), finance, target, "financeReview", "试"))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        assertThat(catchThrowableOfType(Refusal.class, () -> suspensions.suspend(reviewer, target, "试"))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        assertThat(catchThrowableOfType(Refusal.class, () -> positions.loads(finance, here))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    private java.util.List<String> audited(TargetId target) {
        return trail
                .list(
                        admin,
                        new AuditFilter("", null, null, null),
                        PageRequest.of(0, 200, Sort.by(Sort.Direction.DESC, "at")))
                .stream()
                .filter(entry -> entry.subject().equals(target.value()))
                .map(entry -> entry.event())
                .toList();
    }
}
