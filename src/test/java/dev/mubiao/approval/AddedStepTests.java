package dev.mubiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.testing.Models;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A step that an administrator draws into the model works without a line of Java. */
class AddedStepTests extends ApprovalStory {

    @Test
    void aSecondFinanceReviewForLargeAmountsOrAnyOtherCondition() throws IOException {
        TargetId before = submitted("旧流程");
        release(withSecondReview());
        Actor chief = organisation.person("chief", Grant.of(Role.FINANCE_REVIEWER, organisation.office()));
        TargetId target = submitted("新流程");

        decide(reviewer, target, Decision.agree(null, ""));
        assertThat(decide(finance, target, Decision.agree(Grade.GOOD, "")).status())
                .isEqualTo(TargetStatus.FINANCE_REVIEW);
        assertThat(todo(chief))
                .singleElement()
                .satisfies(item -> assertThat(item.step().name()).isEqualTo("复核"));
        assertThat(decide(chief, target, Decision.agree(null, "")).status()).isEqualTo(TargetStatus.APPROVED);

        decide(reviewer, before, Decision.agree(null, ""));
        assertThat(decide(finance, before, Decision.agree(Grade.GOOD, "")).status())
                .isEqualTo(TargetStatus.APPROVED);
    }

    @Test
    void onlyAdministratorsDeploy() throws IOException {
        byte[] model = withSecondReview();

        assertThatThrownBy(() ->
                        releases.propose(reviewer, ReleaseProposal.general(Models.screened(model), "新流程", "增加复核")))
                .isInstanceOf(Refusal.class);
    }

    private static byte[] withSecondReview() throws IOException {
        try (InputStream file = AddedStepTests.class.getResourceAsStream("/processes/target-approval.bpmn")) {
            String model = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "sourceRef=\"financeDecision\" targetRef=\"publication\"",
                            "sourceRef=\"financeDecision\" targetRef=\"secondReview\"")
                    .replace("<bpmn:endEvent id=\"published\"", """
                            <bpmn:userTask id="secondReview" name="复核"><bpmn:extensionElements><camunda:properties>
                            <camunda:property name="stage" value="FINANCE_REVIEW"/>
                            <camunda:property name="who" value="FINANCE_REVIEWER"/>
                            <camunda:property name="verbs" value="agree"/>
                            </camunda:properties></bpmn:extensionElements></bpmn:userTask>
                            <bpmn:sequenceFlow id="second" sourceRef="secondReview" targetRef="publication"/>
                            <bpmn:endEvent id="published\"""");
            return model.getBytes(StandardCharsets.UTF_8);
        }
    }
}
