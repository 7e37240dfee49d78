package dev.mubiao.approval.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.TestProcess;
import dev.mubiao.approval.dryrun.DryRunResult.Asked;
import dev.mubiao.approval.dryrun.DryRunResult.Earlier;
import dev.mubiao.approval.dryrun.DryRunResult.Found;
import dev.mubiao.approval.dryrun.DryRunResult.Play;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.engine.dryrun.EvaluatedCondition;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An administrator plays a model with a real target, and nothing of it stays. */
@RecordApplicationEvents
public class DryRunTests extends ApprovalStory {

    @Autowired
    DryRuns rehearsals;

    @Autowired
    Substitutions deputyships;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void thePeopleTheVerbsTheDeadlinesAndTheConditionsAreShown() throws IOException {
        TargetId target = submitted("甲");

        DryRunResult start = play(shipped(), target);

        assertThat(start.open()).singleElement().satisfies(asked -> {
            assertThat(asked.name()).isEqualTo("单位审核");
            assertThat(asked.people()).containsExactly(reviewer.displayName());
            assertThat(asked.found()).isEqualTo(Found.MEANT);
            assertThat(asked.verbs()).containsExactlyInAnyOrder(StepVerb.AGREE, StepVerb.RETURN);
            assertThat(asked.deadline()).isNotNull();
        });

        DryRunResult agreed = play(shipped(), target, agree("unitReview"));
        assertThat(agreed.open()).extracting(Asked::name).containsExactly("财政审核");
        assertThat(agreed.passed()).contains("submission", "unitReview", "unitDecision");
        assertThat(agreed.standing()).containsExactly("financeReview");
        EvaluatedCondition condition = agreed.scenes().get(1).conditions().get(0);
        assertThat(condition.flow()).isEqualTo("unitReturned");
        assertThat(condition.values()).containsExactlyEntriesOf(Map.of("decision", "agree"));
        assertThat(condition.held()).isFalse();

        DryRunResult done = play(
                shipped(),
                target,
                agree("unitReview"),
                Play.decide(StepVerb.RETURN, "financeReview", Grade.FAIR),
                Play.decide(StepVerb.RESUBMIT, "correction", null),
                agree("unitReview"),
                Play.decide(StepVerb.AGREE, "financeReview", Grade.GOOD),
                Play.decide(StepVerb.PUBLISH, "publication", null));
        assertThat(done.stuck()).isNull();
        assertThat(done.result()).isEqualTo("PUBLISHED");
        assertThat(done.open()).isEmpty();
        assertThat(done.scenes()).hasSize(7);

        DryRunResult rejected =
                play(shipped(), target, agree("unitReview"), Play.decide(StepVerb.REJECT, "financeReview", Grade.POOR));
        assertThat(rejected.result()).isEqualTo("NOT_PASSED");
    }

    @Test
    void nothingStaysAndNobodyHearsOfIt() throws IOException {
        TargetId target = submitted("甲");
        byte[] model = withTimer();
        Map<String, Long> before = counts();
        events.clear();

        DryRunResult waiting = play(model, target, agree("first"));
        assertThat(waiting.timers()).extracting(DryRunResult.Timer::element).containsExactly("pause");
        DryRunResult fired =
                play(model, target, agree("first"), Play.timer("pause"), Play.decide(StepVerb.RETURN, "second", null));

        assertThat(fired.stuck()).isNull();
        assertThat(fired.open()).extracting(Asked::step).containsExactly("correction");
        assertThat(events.stream(AuditedEvent.class)).isEmpty();
        assertThat(events.stream(NoticeRequested.class)).isEmpty();
        assertThat(counts()).isEqualTo(before);
        assertThat(todo(reviewer)).hasSize(1);
        assertThat(decide(reviewer, target, Decision.agree(null, ""))).isNotNull();
    }

    @Test
    void thoseWhoSignTogetherSignOneAfterTheOtherAndReservesAreNamed() {
        organisation.person("head", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        organisation.person("deputy", Grant.of(Role.OFFICE_LEADER, organisation.office()));
        TargetId target = submitted("甲");
        byte[] model = new TestProcess()
                .review("council", "OFFICE_LEADER", "countersign", "all")
                .review("leader", "UNIT_LEADER")
                .publication()
                .flow("start", "council", "leader", "publication")
                .flow("correction", "council")
                .model();

        DryRunResult half = play(model, target, agree("council"));

        assertThat(half.open()).singleElement().satisfies(asked -> {
            assertThat(asked.together()).isTrue();
            assertThat(asked.signed()).hasSize(1);
            assertThat(asked.people()).hasSize(1);
        });
        DryRunResult whole = play(model, target, agree("council"), agree("council"));
        assertThat(whole.open()).singleElement().satisfies(asked -> {
            assertThat(asked.step()).isEqualTo("leader");
            assertThat(asked.found()).isEqualTo(Found.FALLBACK);
            assertThat(asked.people()).contains(organisation.admin().displayName());
        });
    }

    @Test
    void aReturnLeadsToAnyStepThatAgreedAndWhoeverAgreedThereGetsItAgain() throws IOException {
        organisation.unitReviewer("colleague");
        TargetId target = submitted("甲");

        DryRunResult agreed = play(shipped(), target, agree("unitReview"));
        Asked finance = agreed.open().get(0);
        assertThat(finance.returns()).containsExactly(new Earlier("unitReview", "单位审核"));
        Play back = Play.decide(StepVerb.RETURN, "financeReview", Grade.FAIR)
                .to(finance.returns().get(0));
        DryRunResult returned = play(shipped(), target, agree("unitReview"), back);

        assertThat(returned.stuck()).isNull();
        assertThat(returned.open()).singleElement().satisfies(asked -> {
            assertThat(asked.step()).isEqualTo("unitReview");
            assertThat(asked.people())
                    .containsExactly(agreed.scenes().get(1).by())
                    .hasSize(1);
        });
        DryRunResult nowhere = play(
                shipped(),
                target,
                agree("unitReview"),
                Play.decide(StepVerb.RETURN, "financeReview", Grade.FAIR).to(new Earlier("publication", "公开发布")));
        assertThat(Objects.requireNonNull(nowhere.stuck()).key()).isEqualTo("approval.dryrun.noReturn");
    }

    @Test
    void whoeverActsForThoseWhoAreAwayIsNamed() throws IOException {
        TargetId target = submitted("甲");
        Actor deputy = organisation.person("deputy", Grant.of(Role.PUBLISHER));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        deputyships.appoint(
                organisation.admin(),
                new SubstitutionDetails(reviewer.id(), deputy.id(), today, today.plusDays(3), Set.of(), true));

        assertThat(play(shipped(), target).open().get(0).deputies()).containsExactly(deputy.displayName());
        assertThat(play(shipped(), target, agree("unitReview")).open().get(0).deputies())
                .isEmpty();
    }

    @Test
    void whatCannotBePlayedSaysWhy() throws IOException {
        TargetId target = submitted("甲");

        assertThat(Objects.requireNonNull(
                                play(shipped(), target, agree("financeReview")).stuck())
                        .key())
                .isEqualTo("approval.dryrun.notOpen");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> rehearsals.play(
                                        organisation.admin(),
                                        shipped(),
                                        target,
                                        Collections.nCopies(DryRuns.MOST_PLAYS + 1, agree("unitReview"))))
                        .key())
                .isEqualTo("approval.dryrun.tooMuch");
        Actor stranger = reviewer;
        assertThat(catchThrowableOfType(Refusal.class, () -> rehearsals.play(stranger, shipped(), target, List.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        byte[] hostile = new String(shipped(), StandardCharsets.UTF_8)
                .replace(
                        "<bpmn:userTask id=\"unitReview\"",
                        "<bpmn:scriptTask id=\"evil\"/><bpmn:userTask id=\"unitReview\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> play(hostile, target)).isInstanceOf(ModelRefused.class);
    }

    private DryRunResult play(byte[] model, TargetId target, Play... plays) {
        return rehearsals.play(organisation.admin(), model, target, List.of(plays));
    }

    private static Play agree(String step) {
        return Play.decide(StepVerb.AGREE, step, null);
    }

    private static byte[] shipped() throws IOException {
        try (InputStream file = DryRunTests.class.getResourceAsStream("/processes/target-approval.bpmn")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    public static byte[] withTimer() {
        return new String(
                        new TestProcess()
                                .review("first", "UNIT_REVIEWER")
                                .review("second", "FINANCE_REVIEWER")
                                .publication()
                                .flow("start", "first", "pause", "second", "publication")
                                .flow("correction", "first")
                                .model(),
                        StandardCharsets.UTF_8)
                .replace(
                        "<bpmn:endEvent id='published'>",
                        "<bpmn:intermediateCatchEvent id='pause'><bpmn:timerEventDefinition><bpmn:timeDuration>P3D"
                                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                                + "<bpmn:endEvent id='published'>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** How many rows each table has. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.queryForList(
                        "select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                                + " and lower(table_schema) = 'public'",
                        String.class)
                .forEach(table ->
                        counts.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        assertThat(counts).hasSizeGreaterThan(50);
        return counts;
    }
}
