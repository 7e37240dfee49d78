package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Every verb of approval, at a process with a parallel part and a countersigned step:
 * unitReview → (branchOne | branchTwo → branchTwoB) → council, which five people sign.
 */
@RecordApplicationEvents
class TaskActionTests extends CountersignProcessStory {

    @Autowired
    Delegation delegation;

    @Autowired
    TakeBacks takeBacks;

    @Autowired
    Discussion discussion;

    @Autowired
    Reassignments reassignments;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Substitutions substitutionService;

    @Autowired
    ActiveSubstitutions substitutions;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void drawAProcess() {
        deploy(new TestProcess()
                .step("unitReview", "UNIT_REVIEW", "UNIT_REVIEWER", TestProcess.ALL_VERBS)
                .parallel("fork")
                .review("branchOne", "FINANCE_REVIEWER")
                .review("branchTwo", "PEOPLE:" + second.loginName())
                .review("branchTwoB", "FINANCE_REVIEWER")
                .parallel("join")
                .review("council", "OFFICE_LEADER", "countersign", "all")
                .publication()
                .flow("start", "unitReview", "fork", "branchOne", "join", "council", "publication")
                .flow("fork", "branchTwo", "branchTwoB", "join")
                .flow("correction", "unitReview"));
    }

    @Test
    void bothBranchesAreOpenAndBothHaveToAgree() {
        TargetId target = inBranches("并行审核");

        assertThat(steps(finance, target)).containsExactly("branchOne");
        assertThat(steps(second, target)).containsExactlyInAnyOrder("branchOne", "branchTwo");
        decideAt("branchOne", finance, target, Decision.agree(null, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(steps(council.get(0), target)).isEmpty();
        decideAt("branchTwo", second, target, Decision.agree(null, ""));
        decideAt("branchTwoB", finance, target, Decision.agree(null, ""));
        assertThat(steps(council.get(0), target)).containsExactly("council");
    }

    @Test
    void aReturnOutOfABranchEndsTheOtherAndLeavesOneTask() {
        TargetId target = inBranches("并行退回");
        events.clear();

        decideAt("branchOne", finance, target, Decision.returned("请补充依据", List.of()));

        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
        assertThat(steps(preparer, target)).containsExactly("correction");
        assertThat(steps(second, target)).isEmpty();
        assertThat(box(second, Box.DONE))
                .filteredOn(item -> item.target().id().equals(target))
                .anySatisfy(item -> {
                    assertThat(item.act()).isEqualTo(ApprovalAction.ENDED);
                    assertThat(item.step().name()).isEqualTo("branchTwo");
                });
        assertThat(events.stream(NoticeRequested.class))
                .anySatisfy(noticeRequested -> {
                    assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.ENDED);
                    assertThat(noticeRequested.to()).containsExactly(second.id());
                })
                .anySatisfy(noticeRequested -> {
                    assertThat(noticeRequested.kind()).isEqualTo(NoticeRequested.Kind.RETURNED);
                    assertThat(noticeRequested.text()).isEqualTo("请补充依据");
                    assertThat(noticeRequested.to()).containsExactly(preparer.id());
                });
    }

    @Test
    void comesStraightBackToWhoReturnedItWithTheOtherBranchAsItWas() {
        TargetId target = inBranches("直送");
        decideAt("branchTwo", second, target, Decision.agree(null, ""));
        decideAt(
                "branchOne",
                finance,
                target,
                Decision.returned("请补充依据", List.of()).by(new ReturnDestination(ReturnDestination.TO_PREPARER, true)));

        submissions.submit(CommandId.random(), preparer, target, null);

        assertThat(steps(reviewer, target)).isEmpty();
        // He who returned it gets it again; at the other branch it waits for whoever comes first.
        assertThat(steps(finance, target)).containsExactlyInAnyOrder("branchOne", "branchTwoB");
        assertThat(steps(second, target)).containsExactly("branchTwoB");
        decideAt("branchOne", finance, target, Decision.agree(null, ""));
        decideAt("branchTwoB", second, target, Decision.agree(null, ""));
        assertThat(steps(council.get(0), target)).containsExactly("council");
    }

    @Test
    void goesBackToAnEarlierStepAndItsDecider() {
        TargetId target = inCouncil("退回上一步");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> decideAt(
                        "council",
                        council.get(0),
                        target,
                        Decision.returned("重审", List.of()).by(new ReturnDestination("branchOne", false))));
        assertThat(refusal.key()).as("a step of a parallel part").isEqualTo("approval.return.nowhere");

        decideAt(
                "council",
                council.get(0),
                target,
                Decision.returned("重审", List.of()).by(new ReturnDestination(ReturnDestination.TO_PREVIOUS, true)));

        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        assertThat(steps(reviewer, target)).containsExactly("unitReview");
        assertThat(steps(council.get(1), target)).isEmpty();
        decideAt("unitReview", reviewer, target, Decision.agree(null, "已复核"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(steps(council.get(0), target)).containsExactly("council");
        council.forEach(member -> decideAt("council", member, target, Decision.agree(null, "")));
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void aRejectionOutOfABranchEndsEverything() {
        TargetId target = inBranches("并行否决");

        decideAt("branchOne", finance, target, Decision.rejected("重复立项"));

        assertThat(target(target).status()).isEqualTo(TargetStatus.NOT_PASSED);
        assertThat(steps(second, target)).isEmpty();
    }

    @Test
    void eachSignerOfACountersignedStepHasHisOpinionAndIsNotAskedAgain() {
        TargetId target = inCouncil("会签");

        decideAt("council", council.get(0), target, Decision.agree(null, "同意，抓紧"));
        TaskId task = taskAt("council", council.get(1), target);
        assertThat(steps(council.get(0), target)).isEmpty();
        Refusal again = catchThrowableOfType(
                Refusal.class,
                () -> decisions.decide(CommandId.random(), council.get(0), task, Decision.agree(null, "")));
        assertThat(again.key()).isEqualTo("approval.conflict.signed");
        decideAt("council", council.get(1), target, Decision.agree(null, "无意见"));
        decideAt("council", council.get(2), target, Decision.agree(null, "同意"));

        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
        assertThat(timelines.timeline(preparer, target))
                .filteredOn(entry -> entry.stepKey().filter("council"::equals).isPresent())
                .extracting(TimelineEntry::opinion)
                .containsExactly("同意，抓紧", "无意见", "同意");
    }

    @Test
    void aReturnOfOneSignerEndsTheOthers() {
        TargetId target = inCouncil("会签退回");
        decideAt("council", council.get(0), target, Decision.agree(null, ""));

        decideAt("council", council.get(1), target, Decision.returned("数据有误", List.of()));

        assertThat(target(target).status()).isEqualTo(TargetStatus.RETURNED);
        assertThat(steps(council.get(2), target)).isEmpty();
        assertThat(steps(preparer, target)).containsExactly("correction");
    }

    @Test
    void transfersAndDelegates() {
        TargetId target = submitted("转办委派");
        Actor other = organisation.unitReviewer("other");
        TaskId task = taskAt("unitReview", reviewer, target);

        delegation.transfer(CommandId.random(), reviewer, task, other.id(), "出差");
        assertThat(steps(reviewer, target)).isEmpty();
        delegation.delegate(CommandId.random(), other, task, reviewer.id(), "请提意见");
        assertThat(steps(other, target)).isEmpty();
        assertThat(openSteps.step(reviewer, target).orElseThrow().reply()).isTrue();
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> decideAt("unitReview", reviewer, target, Decision.returned("不妥", List.of())));
        assertThat(refusal.key()).isEqualTo("approval.decision.delegate");
        decideAt("unitReview", reviewer, target, Decision.agree(null, "可行"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        assertThat(steps(other, target)).containsExactly("unitReview");
        decideAt("unitReview", other, target, Decision.agree(null, ""));

        assertThat(acts(target))
                .containsExactly(
                        ApprovalAction.SUBMIT,
                        ApprovalAction.TRANSFER,
                        ApprovalAction.DELEGATE,
                        ApprovalAction.REPLY,
                        ApprovalAction.AGREE);
        assertThat(timelines.timeline(preparer, target).get(1).other()).contains(other.displayName());
    }

    @Test
    void addsAndRemovesSigners() {
        TargetId target = submitted("加签减签");
        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        Actor vice = organisation.person("vice", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        TaskId task = taskAt("unitReview", reviewer, target);

        delegation.addSigner(CommandId.random(), reviewer, task, head.id(), Delegation.Turn.BEFORE, "请先把关");
        assertThat(steps(reviewer, target)).isEmpty();
        decideAt("unitReview", head, target, Decision.agree(null, "可以"));
        delegation.addSigner(CommandId.random(), reviewer, task, vice.id(), Delegation.Turn.AFTER, "请会签");
        decideAt("unitReview", reviewer, target, Decision.agree(null, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        assertThat(steps(vice, target)).containsExactly("unitReview");
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> delegation.removeSigner(CommandId.random(), vice, task, vice.id(), "不必"));
        // A head of the unit supervises it, and may.
        assertThat(refusal).isNull();
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
    }

    @Test
    void addsSeveralSignersOrNobody() {
        TargetId target = submitted("多人加签");
        Actor head = organisation.person("head", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        Actor vice = organisation.person("vice", Grant.of(Role.UNIT_LEADER, organisation.unit()));
        TaskId task = taskAt("unitReview", reviewer, target);
        CommandId twice = CommandId.random();

        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> delegation.addSigners(
                                        CommandId.random(),
                                        reviewer,
                                        task,
                                        List.of(head.id(), vice.id(), head.id()),
                                        Delegation.Turn.BEFORE,
                                        SignerOrder.TOGETHER,
                                        "请会签"))
                        .key())
                .isEqualTo("approval.signer.twice");
        assertThat(steps(head, target)).isEmpty();
        assertThat(steps(reviewer, target)).containsExactly("unitReview");
        for (int sent = 0; sent < 2; sent++) {
            delegation.addSigners(
                    twice,
                    reviewer,
                    task,
                    List.of(head.id(), vice.id()),
                    Delegation.Turn.BEFORE,
                    SignerOrder.TOGETHER,
                    "请会签");
        }

        assertThat(steps(reviewer, target)).isEmpty();
        assertThat(steps(head, target)).containsExactly("unitReview");
        decideAt("unitReview", vice, target, Decision.agree(null, "可以"));
        assertThat(steps(reviewer, target)).isEmpty();
        decideAt("unitReview", head, target, Decision.agree(null, "可以"));
        assertThat(steps(reviewer, target)).containsExactly("unitReview");
    }

    @Test
    void onlyPeopleWhoMayReadItAreGivenWork() {
        TargetId target = submitted("外人");
        Actor stranger = new dev.mubiao.testing.Organisation(administration, directory).financeReviewer();
        TaskId task = taskAt("unitReview", reviewer, target);

        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> delegation.transfer(CommandId.random(), reviewer, task, stranger.id(), "请办"))
                        .key())
                .isEqualTo("approval.person.cannotSign");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> delegation.transfer(CommandId.random(), reviewer, task, preparer.id(), "请办"))
                        .key())
                .as("the submitter")
                .isEqualTo("approval.person.cannotSign");
    }

    @Test
    void takesADecisionBackUntilSomebodyElseActs() {
        TargetId target = submitted("取回");
        TaskId task = taskAt("unitReview", reviewer, target);
        decideAt("unitReview", reviewer, target, Decision.agree(null, "误点"));
        assertThat(steps(finance, target)).containsExactly("branchOne");

        takeBacks.takeBack(CommandId.random(), reviewer, task);

        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        assertThat(steps(finance, target)).isEmpty();
        assertThat(steps(reviewer, target)).containsExactly("unitReview");
        TaskId again = taskAt("unitReview", reviewer, target);
        decideAt("unitReview", reviewer, target, Decision.agree(null, "确认"));
        decideAt("branchOne", finance, target, Decision.agree(null, ""));
        Refusal late =
                catchThrowableOfType(Refusal.class, () -> takeBacks.takeBack(CommandId.random(), reviewer, again));
        assertThat(late.key()).isEqualTo("approval.takeBack.notYours");
        assertThat(late.arguments()).contains(finance.displayName());
    }

    @Test
    void takesABranchBackAndLeavesTheOtherAlone() {
        TargetId target = inBranches("并行取回");
        TaskId task = taskAt("branchOne", finance, target);
        TaskId beside = taskAt("branchTwo", second, target);
        decideAt("branchOne", finance, target, Decision.agree(null, ""));

        takeBacks.takeBack(CommandId.random(), finance, task);

        assertThat(steps(finance, target)).containsExactly("branchOne");
        assertThat(taskAt("branchTwo", second, target)).isEqualTo(beside);
    }

    @Test
    void takesASignatureOrAReturnBack() {
        TargetId target = inCouncil("会签取回");
        decideAt("council", council.get(0), target, Decision.agree(null, ""));
        TaskId task = taskAt("council", council.get(1), target);
        takeBacks.takeBack(CommandId.random(), council.get(0), task);
        assertThat(steps(council.get(0), target)).containsExactly("council");
        decideAt("council", council.get(0), target, Decision.agree(null, ""));
        decideAt("council", council.get(1), target, Decision.returned("误退", List.of()));

        takeBacks.takeBack(CommandId.random(), council.get(1), task);

        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(steps(preparer, target)).isEmpty();
        assertThat(steps(council.get(0), target)).as("has signed").isEmpty();
        assertThat(steps(council.get(1), target)).containsExactly("council");
        assertThat(steps(council.get(2), target)).containsExactly("council");
    }

    @Test
    void whoSignedTwiceAtATaskTakesOnlyTheSecondSignatureBack() {
        TargetId target = submitted("两次签署");
        Actor other = organisation.unitReviewer("reviewer2");
        TaskId task = taskAt("unitReview", reviewer, target);
        delegation.addSigner(CommandId.random(), reviewer, task, other.id(), Delegation.Turn.BEFORE, "请先看");
        decisions.decide(CommandId.random(), other, task, Decision.agree(null, "先签"));
        reassignments.reassign(CommandId.random(), organisation.admin(), task, null, other.id(), "请代办");
        decisions.decide(CommandId.random(), other, task, Decision.agree(null, "再签"));

        takeBacks.takeBack(CommandId.random(), other, task);

        assertThatThrownBy(() -> submissions.withdraw(CommandId.random(), preparer, target))
                .as("the first signature stands")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void urgesCommentsAndCopies() {
        TargetId target = submitted("催办");
        events.clear();

        discussion.urge(CommandId.random(), preparer, target, "请尽快");
        Refusal again =
                catchThrowableOfType(Refusal.class, () -> discussion.urge(CommandId.random(), preparer, target, "再催"));
        discussion.comment(CommandId.random(), reviewer, target, "材料待齐");
        discussion.copy(CommandId.random(), reviewer, target, Set.of(finance.id()), "供参考");

        assertThat(again.key()).isEqualTo("approval.urge.tooSoon");
        assertThat(acts(target))
                .containsExactly(
                        ApprovalAction.SUBMIT, ApprovalAction.URGE, ApprovalAction.COMMENT, ApprovalAction.COPY);
        assertThat(box(finance, Box.COPIED))
                .extracting(item -> item.target().id())
                .contains(target);
        assertThat(events.stream(NoticeRequested.class).map(NoticeRequested::kind))
                .containsExactly(
                        NoticeRequested.Kind.URGED, NoticeRequested.Kind.COMMENTED, NoticeRequested.Kind.COPIED);
    }

    @Test
    void aDeputyActsInThePlaceOfWhoIsAway() {
        TargetId target = inBranches("代理");
        Actor colleague = organisation.person("colleague", Grant.of(Role.AUDITOR));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        substitutionService.appoint(
                second, new SubstitutionDetails(second.id(), colleague.id(), today, today.plusDays(3), Set.of(), true));
        Actor deputy = substitutions.actor(directory.person(colleague.id()));

        assertThat(steps(deputy, target)).contains("branchTwo");
        assertThat(openSteps.step(deputy, target).orElseThrow().behalf()).isEqualTo(second.displayName());
        assertThat(box(deputy, Box.TODO))
                .filteredOn(item -> item.target().id().equals(target))
                .extracting(WorkItem::behalf)
                .contains(second.displayName());
        decideAt("branchTwo", deputy, target, Decision.agree(null, ""));

        TimelineEntry entry = timelines.timeline(preparer, target).get(2);
        assertThat(entry.actor()).isEqualTo(colleague.id());
        assertThat(entry.behalfName()).contains(second.displayName());
    }

    @Test
    void nobodyApprovesThroughADeputyWhatHeSubmitted() {
        TargetId target = submitted("代理回避");
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        substitutionService.appoint(
                reviewer, new SubstitutionDetails(reviewer.id(), preparer.id(), today, today, Set.of(), true));
        Actor deputy = substitutions.actor(directory.person(preparer.id()));

        assertThat(steps(deputy, target)).isEmpty();
        TaskId task = taskAt("unitReview", reviewer, target);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> decisions.decide(CommandId.random(), deputy, task, Decision.agree(null, "")))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
    }

    @Test
    void nobodyStandsInForWhoeverHasLeft() {
        TargetId target = inBranches("离职代理");
        Actor colleague = organisation.person("remaining", Grant.of(Role.AUDITOR));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        substitutionService.appoint(second, facts(second, colleague, today));
        assertThat(steps(substitutions.actor(directory.person(colleague.id())), target))
                .contains("branchTwo");

        close(second);

        Actor alone = substitutions.actor(directory.person(colleague.id()));
        assertThat(alone.substitutions()).isEmpty();
        assertThat(steps(alone, target)).isEmpty();
    }

    @Test
    void deputiesDoNotGoRoundInCircles() {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        Actor third = council.get(2);
        substitutionService.appoint(finance, facts(finance, second, today));
        substitutionService.appoint(second, facts(second, third, today));

        assertThat(catchThrowableOfType(
                                Refusal.class, () -> substitutionService.appoint(third, facts(third, finance, today)))
                        .key())
                .isEqualTo("directory.deputy.circle");
    }

    @Test
    void whatALeaverHadGoesOnOrIsHandedOver() {
        TargetId target = inBranches("离职");
        claims.claim(finance, taskAt("branchOne", finance, target));
        TaskId personal = taskAt("branchTwo", second, target);

        close(finance);
        close(second);

        Actor admin = organisation.admin();
        assertThat(steps(admin, target)).as("nobody is left of the role pool").containsExactly("branchOne");
        assertThat(handOvers.open(admin))
                .filteredOn(handOver -> handOver.person().id().equals(second.id()))
                .singleElement()
                .satisfies(handOver -> assertThat(handOver.items())
                        .filteredOn(item -> item.target().id().equals(target))
                        .hasSize(1));
        reassignments.reassign(
                CommandId.random(), admin, personal, second.id(), council.get(0).id(), "人员调离");
        assertThat(steps(council.get(0), target)).containsExactly("branchTwo");
        assertThat(handOvers.open(admin))
                .noneMatch(handOver -> handOver.person().id().equals(second.id()));
        assertThat(timelines.timeline(preparer, target))
                .last()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo(ApprovalAction.REASSIGN));
    }

    private static SubstitutionDetails facts(Actor person, Actor deputy, LocalDate day) {
        return new SubstitutionDetails(person.id(), deputy.id(), day, day, Set.of(), false);
    }

    private void close(Actor actor) {
        Person person = directory.person(actor.id());
        administration.changePerson(
                organisation.admin(),
                actor.id(),
                new PersonDetails(person.loginName(), person.displayName(), false, person.grants()));
    }

    private void deploy(TestProcess process) {
        release(process.model());
    }

    private TargetId inBranches(String name) {
        TargetId target = submitted(name);
        decideAt("unitReview", reviewer, target, Decision.agree(null, ""));
        return target;
    }

    private TargetId inCouncil(String name) {
        TargetId target = inBranches(name);
        decideAt("branchOne", finance, target, Decision.agree(null, ""));
        decideAt("branchTwo", second, target, Decision.agree(null, ""));
        decideAt("branchTwoB", finance, target, Decision.agree(null, ""));
        return target;
    }

    private DecisionResult decideAt(String step, Actor by, TargetId target, Decision decision) {
        return decisions.decide(CommandId.random(), by, taskAt(step, by, target), decision);
    }

    private TaskId taskAt(String step, Actor by, TargetId target) {
        return todo(by).stream()
                .filter(item ->
                        item.target().id().equals(target) && item.step().key().equals(step))
                .map(item -> Objects.requireNonNull(item.step().task()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> steps(Actor by, TargetId target) {
        return todo(by).stream()
                .filter(item -> item.target().id().equals(target))
                .map(item -> item.step().key())
                .toList();
    }
}
