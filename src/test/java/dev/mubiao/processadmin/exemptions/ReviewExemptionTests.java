package dev.mubiao.processadmin.exemptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.TestProcess;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.migration.ProcessModification;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.exemptions.ReviewExemptionEvent.ReviewExemptionAgreed;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.testing.Models;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Nothing is approved without both reviews by somebody else, unless two administrators allow it. */
@RecordApplicationEvents
class ReviewExemptionTests extends ApprovalStory {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessModification modification;

    @Autowired
    ApplicationEvents events;

    Actor admin;
    Actor second;

    @BeforeEach
    void twoAdministrators() {
        admin = organisation.admin();
        second = organisation.secondAdmin();
    }

    @AfterEach
    void nothingIsExemptedAnyMore() {
        exemptions.list(admin).stream()
                .filter(exemption -> exemption.ended().isEmpty())
                .forEach(exemption -> exemptions.end(admin, exemption.id()));
    }

    @Test
    void aModelWithoutReviewsIsNotReleased() {
        assertThatThrownBy(() ->
                        releases.propose(admin, ReleaseProposal.general(Models.screened(unreviewed()), "直接公开", "测试")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("processadmin.releases.lint"));
    }

    @Test
    void itIsReleasedForExemptedFormsOnly() {
        String form = form();
        exempt(form, MILLION);

        assertThatThrownBy(() ->
                        releases.propose(admin, ReleaseProposal.general(Models.screened(unreviewed()), "直接公开", "测试")))
                .isInstanceOf(Refusal.class);
        releases.propose(
                admin,
                new ReleaseProposal(
                        Models.screened(unreviewed()),
                        "直接公开",
                        "测试",
                        new ReleaseScope(Set.of(organisation.unit()), Set.of(form)),
                        false,
                        null,
                        false));

        TargetId target = submitted("已豁免");
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void roundTheLintNothingIsApprovedEither() {
        deploy(unreviewed());
        TargetId target = draft("绕过检查");

        assertThatThrownBy(() -> submissions.submit(CommandId.random(), preparer, target, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("approval.review.missing"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.DRAFT);

        exempt(form(), BigDecimal.ONE);
        assertThatThrownBy(() -> submissions.submit(CommandId.random(), preparer, target, null))
                .as("above the amount")
                .isInstanceOf(Refusal.class);
        exempt(form(), new BigDecimal("1e12"));
        submissions.submit(CommandId.random(), preparer, target, null);
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void anAdministratorCannotMoveATargetPastItsReviews() {
        deploy(Models.shipped());
        TargetId target = submitted("移到公开");

        assertThatThrownBy(() -> modification.move(CommandId.random(), admin, target, "publication", "着急"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("approval.review.missing"));
        assertThat(target(target).status()).isEqualTo(TargetStatus.UNIT_REVIEW);

        decide(reviewer, target, Decision.agree(null, ""));
        decide(finance, target, Decision.agree(Grade.GOOD, ""));
        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void aReturnStraightBackKeepsWhatWasAgreedBefore() {
        deploy(Models.shipped());
        TargetId target = submitted("直接返回");
        decide(reviewer, target, Decision.agree(null, ""));
        decide(
                finance,
                target,
                Decision.returned("补充", List.of()).by(new ReturnDestination(ReturnDestination.TO_PREPARER, true)));
        submissions.submit(CommandId.random(), preparer, target, null);
        assertThat(target(target).status()).isEqualTo(TargetStatus.FINANCE_REVIEW);

        decide(finance, target, Decision.agree(Grade.GOOD, ""));

        assertThat(target(target).status()).isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void aPartMayNotTakeTheReviewFromItsCallers() {
        String key = "part-" + organisation.unit().value();
        part(key, "FINANCE_REVIEW");
        byte[] caller = new TestProcess()
                .unitReview("unit")
                .node("<bpmn:callActivity id='call' name='调用' calledElement='" + key + "'/>")
                .publication()
                .flow("start", "unit", "call", "publication")
                .flow("correction", "unit")
                .model();
        releases.propose(admin, ReleaseProposal.general(Models.screened(caller), "调用者", "测试"));

        assertThatThrownBy(() -> part(key, "UNIT_REVIEW"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.key()).isEqualTo("processadmin.releases.part.review"));
        part(key, "FINANCE_REVIEW");
    }

    @Test
    void twoAdministratorsAllowItAndOneEndsIt() {
        UUID id = exemptions.propose(admin, form(), Stage.UNIT_REVIEW, MILLION, "小额项目");
        assertThat(exemptions.target(Stage.UNIT_REVIEW, form(), BigDecimal.ONE)).isFalse();
        Actor opened = organisation.person("opened-by-the-proposer", Grant.of(Role.ADMINISTRATOR));
        for (Actor noSecond : List.of(admin, preparer, opened)) {
            assertThat(kind(() -> exemptions.agree(noSecond, id))).isEqualTo(Refusal.Kind.DENIED);
        }

        exemptions.agree(second, id);

        assertThat(exemptions.target(Stage.UNIT_REVIEW, form(), MILLION)).isTrue();
        assertThat(exemptions.target(Stage.UNIT_REVIEW, form(), MILLION.add(BigDecimal.ONE)))
                .isFalse();
        assertThat(exemptions.target(Stage.FINANCE_REVIEW, form(), BigDecimal.ONE))
                .isFalse();
        assertThat(exemptions.target(Stage.UNIT_REVIEW, "another", BigDecimal.ONE))
                .isFalse();
        assertThat(exemptions.forms(Stage.UNIT_REVIEW, Set.of(form()))).isTrue();
        assertThat(exemptions.forms(Stage.UNIT_REVIEW, Set.of())).isFalse();
        assertThat(events.stream(ReviewExemptionAgreed.class))
                .singleElement()
                .extracting(event -> event.words().arguments())
                .isEqualTo(List.of(form(), new MessageText("bpmn.stage.UNIT_REVIEW"), MILLION.setScale(2), "小额项目"));

        exemptions.end(admin, id);
        assertThat(exemptions.target(Stage.UNIT_REVIEW, form(), BigDecimal.ONE)).isFalse();
        assertThat(kind(() -> exemptions.agree(second, id))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void onlyReviewsOfFormsInUseAreExempted() {
        assertThat(kind(() -> exemptions.propose(admin, form(), Stage.PUBLICATION, MILLION, "为何")))
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(kind(() -> exemptions.propose(admin, "no-form", Stage.UNIT_REVIEW, MILLION, "为何")))
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(kind(() -> exemptions.propose(admin, form(), Stage.UNIT_REVIEW, BigDecimal.ONE.negate(), "为何")))
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(kind(() -> exemptions.propose(admin, form(), Stage.UNIT_REVIEW, MILLION, " ")))
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(kind(() -> exemptions.propose(preparer, form(), Stage.UNIT_REVIEW, MILLION, "为何")))
                .isEqualTo(Refusal.Kind.DENIED);
    }

    private void part(String key, String stage) {
        byte[] part = new TestProcess(key)
                .node("<bpmn:startEvent id='start' name='开始'/>")
                .node("<bpmn:endEvent id='end' name='结束'/>")
                .reviewAt("inner", stage, "FINANCE_REVIEWER")
                .flow("start", "inner", "end")
                .model();
        releases.propose(
                admin, new ReleaseProposal(Models.screened(part), "复核", "测试", ReleaseScope.ALL, false, null, true));
    }

    private void exempt(String form, BigDecimal most) {
        for (Stage stage : Stage.REVIEWS) {
            exemptions.agree(second, exemptions.propose(admin, form, stage, most, "测试"));
        }
    }

    private String form() {
        return target(draft("表样")).formId();
    }

    private static byte[] unreviewed() {
        return new TestProcess()
                .publication()
                .flow("start", "publication")
                .flow("correction", "publication")
                .model();
    }

    /** As a version that was deployed before reviews were asked for; the latest that is no office's own is used. */
    private void deploy(byte[] model) {
        releases.list(admin).stream()
                .filter(release -> release.state().compareTo(ReleaseState.WITHDRAWN) < 0)
                .forEach(release -> releases.withdraw(admin, release.id(), ""));
        repository
                .createDeployment()
                .name("round the lint")
                .addInputStream("model.bpmn", new ByteArrayInputStream(model))
                .deploy();
    }

    private static Refusal.Kind kind(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            return refusal.kind();
        }
        throw new AssertionError("not refused");
    }
}
