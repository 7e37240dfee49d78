package dev.mubiao.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.Contents;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TargetTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final TargetContent CONTENT = TargetContent.empty(FormKey.first("changshou-2026", FormKind.PROJECT));

    @Test
    void walksFromDraftToPublication() {
        Target target = draft();
        submit(target);
        assertThat(target.status()).isEqualTo(TargetStatus.UNIT_REVIEW);
        assertThat(target.revisionNumber()).isEqualTo(1);
        target.advanceTo(TargetStatus.FINANCE_REVIEW, "reviewer", NOW);
        target.approve("finance", NOW);
        target.publish("publisher", NOW);
        assertThat(target.status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(target.publishedRevision()).contains(1);
    }

    @Test
    void aNameThatListsCannotHoldIsShortenedInThemAndRefusesNothing() {
        Target target = draft();
        target.edit(Contents.twoRows("教室".repeat(1001)), "preparer", NOW);
        assertThat(target.name()).hasSize(2000).startsWith("教室教室");
        target.edit(Contents.twoRows("教室".repeat(1000)), "preparer", NOW);
        assertThat(target.name()).hasSize(2000);
    }

    @Test
    void aReturnedTargetIsEditedAndResubmittedAsANewRevision() {
        Target target = draft();
        submit(target);
        target.returnToPreparer("reviewer", NOW);
        target.edit(CONTENT, "preparer", NOW);
        submit(target);
        assertThat(target.revisionNumber()).isEqualTo(2);
        assertThat(target.status()).isEqualTo(TargetStatus.UNIT_REVIEW);
    }

    @Test
    void aWithdrawnTargetIsADraftAgainAndAWithdrawnAdjustmentAnAdjustment() {
        Target target = draft();
        submit(target);
        target.withdraw("preparer", NOW);
        assertThat(target.status()).isEqualTo(TargetStatus.DRAFT);

        Target published = published();
        published.adjust("preparer", NOW);
        submit(published);
        published.withdraw("preparer", NOW);
        assertThat(published.status()).isEqualTo(TargetStatus.ADJUSTING);
    }

    @Test
    void thePublishedRevisionStaysUntilTheAdjustedOneReplacesIt() {
        Target target = published();
        target.adjust("preparer", NOW);
        submit(target);
        assertThat(target.publishedRevision()).contains(1);
        target.approve("finance", NOW);
        target.publish("publisher", NOW);
        assertThat(target.publishedRevision()).contains(2);
    }

    @Test
    void anAdjustmentThatIsGivenUpLeavesWhatIsPublic() {
        Target target = published();
        target.adjust("preparer", NOW);
        target.abandonAdjustment(CONTENT, "preparer", NOW);
        assertThat(target.status()).isEqualTo(TargetStatus.PUBLISHED);
        assertThat(target.publishedRevision()).contains(1);
    }

    @Test
    void refusesEveryMoveThatItsStateDoesNotAllowAndSaysWhoWasFirst() {
        Map<String, Consumer<Target>> moves = new LinkedHashMap<>();
        moves.put("submit", TargetTests::submit);
        moves.put("edit", target -> target.edit(CONTENT, "x", NOW));
        moves.put("withdraw", target -> target.withdraw("x", NOW));
        moves.put("advance", target -> target.advanceTo(TargetStatus.FINANCE_REVIEW, "x", NOW));
        moves.put("return", target -> target.returnToPreparer("x", NOW));
        moves.put("approve", target -> target.approve("x", NOW));
        moves.put("reject", target -> target.reject("x", NOW));
        moves.put("publish", target -> target.publish("x", NOW));
        moves.put("adjust", target -> target.adjust("x", NOW));
        moves.put("discard", target -> target.discard("x", NOW));
        Map<TargetStatus, String> allowed = Map.of(
                TargetStatus.DRAFT, "submit edit discard",
                TargetStatus.UNIT_REVIEW, "withdraw advance return approve reject",
                TargetStatus.FINANCE_REVIEW, "withdraw advance return approve reject",
                TargetStatus.APPROVED, "publish",
                TargetStatus.PUBLISHED, "adjust",
                TargetStatus.RETURNED, "submit edit discard",
                TargetStatus.ADJUSTING, "submit edit",
                TargetStatus.NOT_PASSED, "",
                TargetStatus.VOIDED, "");
        for (TargetStatus status : TargetStatus.values()) {
            moves.forEach((name, move) -> {
                Target target = in(status);
                if ((" " + allowed.get(status) + " ").contains(" " + name + " ")) {
                    move.accept(target);
                } else {
                    assertThatThrownBy(() -> move.accept(target))
                            .as("%s in %s", name, status)
                            .isInstanceOfSatisfying(Refusal.class, refusal -> {
                                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                                assertThat(refusal.arguments()).contains(target.changedBy(), target.changedAt());
                            });
                    assertThat(target.status()).isEqualTo(status);
                }
            });
        }
    }

    private static Target in(TargetStatus status) {
        Target target = draft();
        if (status == TargetStatus.DRAFT) {
            return target;
        }
        if (status == TargetStatus.VOIDED) {
            target.discard("preparer", NOW);
            return target;
        }
        submit(target);
        switch (status) {
            case FINANCE_REVIEW -> target.advanceTo(TargetStatus.FINANCE_REVIEW, "reviewer", NOW);
            case RETURNED -> target.returnToPreparer("reviewer", NOW);
            case NOT_PASSED -> target.reject("finance", NOW);
            case APPROVED, PUBLISHED, ADJUSTING -> target.approve("finance", NOW);
            default -> {}
        }
        if (status == TargetStatus.PUBLISHED || status == TargetStatus.ADJUSTING) {
            target.publish("publisher", NOW);
        }
        if (status == TargetStatus.ADJUSTING) {
            target.adjust("preparer", NOW);
        }
        assertThat(target.status()).isEqualTo(status);
        return target;
    }

    private static Target published() {
        return in(TargetStatus.PUBLISHED);
    }

    private static Target draft() {
        return new Target(TargetId.random(), UnitId.random(), CONTENT, "preparer", NOW);
    }

    private static void submit(Target target) {
        target.submit(CONTENT, PersonId.random(), "preparer", NOW);
    }
}
