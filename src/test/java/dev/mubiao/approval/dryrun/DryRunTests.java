package dev.mubiao.approval.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.approval.ApprovalStory;
import dev.mubiao.approval.TestProcess;
import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.dryrun.DryRunResult.Step;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.engine.dryrun.EvaluatedCondition;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Models;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An administrator tries a model with a real target, and nothing of it stays. */
@RecordApplicationEvents
public class DryRunTests extends ApprovalStory {

    @Autowired
    DryRuns dryRuns;

    @Autowired
    Substitutions substitutionService;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void thePeopleTheVerbsTheDeadlinesAndTheConditionsAreShown() throws IOException {
        TargetId target = submitted("甲");

        DryRunResult start = run(shipped(), target);

        assertThat(start.open()).singleElement().satisfies(asked -> {
            assertThat(asked.name()).isEqualTo("单位审核");
            assertThat(asked.signers().asked()).containsExactly(reviewer.displayName());
            assertThat(asked.askedBy()).isEqualTo(AskedBy.RULE);
            assertThat(asked.verbs()).containsExactlyInAnyOrder(StepVerb.AGREE, StepVerb.RETURN);
            assertThat(asked.deadline()).isNotNull();
        });

        DryRunResult agreed = run(shipped(), target, agree("unitReview"));
        assertThat(agreed.open()).extracting(Step::name).containsExactly("财政审核");
        assertThat(agreed.completed()).contains("submission", "unitReview", "unitDecision");
        assertThat(agreed.active()).containsExactly("financeReview");
        EvaluatedCondition condition = agreed.history().get(1).conditions().get(0);
        assertThat(condition.flow()).isEqualTo("unitReturned");
        assertThat(condition.values()).containsExactlyEntriesOf(Map.of("decision", "agree"));
        assertThat(condition.held()).isFalse();

        DryRunResult done = run(
                shipped(),
                target,
                agree("unitReview"),
                DryRunAction.decide(StepVerb.RETURN, "financeReview", Grade.FAIR),
                DryRunAction.decide(StepVerb.RESUBMIT, "correction", null),
                agree("unitReview"),
                DryRunAction.decide(StepVerb.AGREE, "financeReview", Grade.GOOD),
                DryRunAction.decide(StepVerb.PUBLISH, "publication", null));
        assertThat(done.refusal()).isNull();
        assertThat(done.outcome()).isEqualTo("PUBLISHED");
        assertThat(done.open()).isEmpty();
        assertThat(done.history()).hasSize(7);

        DryRunResult rejected = run(
                shipped(),
                target,
                agree("unitReview"),
                DryRunAction.decide(StepVerb.REJECT, "financeReview", Grade.POOR));
        assertThat(rejected.outcome()).isEqualTo("NOT_PASSED");
    }

    @Test
    void severalSignersAreAddedTogetherOrOneAfterAnother() {
        TargetId target = submitted("试加签");
        Person head = leader("head");
        Person vice = leader("vice");
        byte[] model = new TestProcess()
                .unitReview("first")
                .review("second", "FINANCE_REVIEWER")
                .publication()
                .flow("start", "first", "second", "publication")
                .flow("correction", "first")
                .model();
        assertThat(run(model, target).open().get(0).signers().addable())
                .extracting(Person::id)
                .contains(head.id(), vice.id())
                .doesNotContain(reviewer.id());

        DryRunAction together = signers(true, SignerOrder.TOGETHER, head, vice);
        assertThat(asked(run(model, target, together))).containsExactlyInAnyOrder(names(head, vice));
        assertThat(asked(run(model, target, together, agree("first"), agree("first"))))
                .containsExactly(reviewer.displayName());

        DryRunAction inTurn = signers(true, SignerOrder.IN_TURN, vice, head);
        assertThat(asked(run(model, target, inTurn))).containsExactly(names(vice));
        assertThat(asked(run(model, target, inTurn, agree("first")))).containsExactly(names(head));
        assertThat(asked(run(model, target, inTurn, agree("first"), agree("first"))))
                .containsExactly(reviewer.displayName());

        DryRunAction after = signers(false, SignerOrder.IN_TURN, vice, head);
        DryRunResult signed = run(model, target, after, agree("first"), agree("first"));
        assertThat(asked(signed)).containsExactly(names(head));
        assertThat(signed.open().get(0).signers().signed()).contains(reviewer.displayName(), vice.displayName());
        assertThat(run(model, target, after, agree("first"), agree("first"), agree("first"))
                        .open())
                .extracting(Step::key)
                .containsExactly("second");
        assertThat(todo(reviewer)).extracting(item -> item.target().id()).contains(target);
    }

    @Test
    void whoMayNotSignIsRefusedAsInThePortal() {
        TargetId target = submitted("试加签被拒");
        Person submitter = directory.person(preparer.id());
        byte[] model = new TestProcess()
                .unitReview("first")
                .publication()
                .flow("start", "first", "publication")
                .flow("correction", "first")
                .model();

        assertThat(run(model, target, signers(true, SignerOrder.TOGETHER, submitter))
                        .refusal())
                .isNotNull()
                .extracting(MessageText::key)
                .isEqualTo("approval.person.cannotSign");
    }

    private Person leader(String name) {
        return directory.person(organisation
                .person(name, Grant.of(Role.UNIT_LEADER, organisation.unit()))
                .id());
    }

    private static DryRunAction signers(boolean before, SignerOrder order, Person... people) {
        return signersAt("first", before, order, people);
    }

    private static DryRunAction signersAt(String step, boolean before, SignerOrder order, Person... people) {
        return DryRunAction.add(new DryRunAction.AddedSigners(List.of(people), before, order), step);
    }

    private static List<String> asked(DryRunResult result) {
        return result.open().get(0).signers().asked();
    }

    private static String[] names(Person... people) {
        return Stream.of(people).map(Person::displayName).toArray(String[]::new);
    }

    @Test
    void nothingStaysAndNobodyHearsOfIt() throws IOException {
        TargetId target = submitted("甲");
        byte[] model = withTimer();
        Map<String, Long> before = counts();
        events.clear();

        DryRunResult waiting = run(model, target, agree("first"));
        assertThat(waiting.timers()).extracting(DryRunResult.Timer::element).containsExactly("pause");
        DryRunResult fired = run(
                model,
                target,
                agree("first"),
                DryRunAction.timer("pause"),
                DryRunAction.decide(StepVerb.RETURN, "second", null));

        assertThat(fired.refusal()).isNull();
        assertThat(fired.open()).extracting(Step::key).containsExactly("correction");
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

        DryRunResult half = run(model, target, agree("council"));

        assertThat(half.open()).singleElement().satisfies(asked -> {
            assertThat(asked.signers().together()).isTrue();
            assertThat(asked.signers().signed()).hasSize(1);
            assertThat(asked.signers().asked()).hasSize(1);
        });
        DryRunResult whole = run(model, target, agree("council"), agree("council"));
        assertThat(whole.open()).singleElement().satisfies(asked -> {
            assertThat(asked.key()).isEqualTo("leader");
            assertThat(asked.askedBy()).isEqualTo(AskedBy.FALLBACK);
            assertThat(asked.signers().asked()).contains(organisation.admin().displayName());
        });
    }

    @Test
    void aReturnLeadsToAnyStepThatAgreedAndWhoeverAgreedThereGetsItAgain() throws IOException {
        organisation.unitReviewer("colleague");
        TargetId target = submitted("甲");

        DryRunResult agreed = run(shipped(), target, agree("unitReview"));
        Step finance = agreed.open().get(0);
        assertThat(finance.returns()).containsExactly(new EarlierStep("unitReview", "单位审核"));
        DryRunAction back = DryRunAction.decide(StepVerb.RETURN, "financeReview", Grade.FAIR)
                .to(finance.returns().get(0));
        DryRunResult returned = run(shipped(), target, agree("unitReview"), back);

        assertThat(returned.refusal()).isNull();
        assertThat(returned.open()).singleElement().satisfies(asked -> {
            assertThat(asked.key()).isEqualTo("unitReview");
            assertThat(asked.signers().asked())
                    .containsExactly(agreed.history().get(1).by())
                    .hasSize(1);
        });
        DryRunResult nowhere = run(
                shipped(),
                target,
                agree("unitReview"),
                DryRunAction.decide(StepVerb.RETURN, "financeReview", Grade.FAIR)
                        .to(new EarlierStep("publication", "公开发布")));
        assertThat(Objects.requireNonNull(nowhere.refusal()).key()).isEqualTo("approval.dryrun.noReturn");
    }

    @Test
    void whoeverActsForThoseWhoAreAwayIsNamed() throws IOException {
        TargetId target = submitted("甲");
        Actor deputy = organisation.person("deputy", Grant.of(Role.PUBLISHER));
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        substitutionService.appoint(
                organisation.admin(),
                new SubstitutionDetails(reviewer.id(), deputy.id(), today, today.plusDays(3), Set.of(), true));

        assertThat(run(shipped(), target).open().get(0).signers().substitutes()).containsExactly(deputy.displayName());
        assertThat(run(shipped(), target, agree("unitReview"))
                        .open()
                        .get(0)
                        .signers()
                        .substitutes())
                .isEmpty();
    }

    @Test
    void whatCannotBeDoneSaysWhy() throws IOException {
        TargetId target = submitted("甲");

        assertThat(Objects.requireNonNull(
                                run(shipped(), target, agree("financeReview")).refusal())
                        .key())
                .isEqualTo("approval.dryrun.notOpen");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> dryRuns.run(
                                        organisation.admin(),
                                        Models.screened(shipped()),
                                        target,
                                        Collections.nCopies(DryRuns.MOST_ACTIONS + 1, agree("unitReview"))))
                        .key())
                .isEqualTo("approval.dryrun.tooMuch");
        Actor stranger = reviewer;
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> dryRuns.run(stranger, Models.screened(shipped()), target, List.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.DENIED);
        byte[] hostile = new String(shipped(), StandardCharsets.UTF_8)
                .replace(
                        "<bpmn:userTask id=\"unitReview\"",
                        "<bpmn:scriptTask id=\"evil\"/><bpmn:userTask id=\"unitReview\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> run(hostile, target)).isInstanceOf(ModelRefused.class);
    }

    private DryRunResult run(byte[] model, TargetId target, DryRunAction... actions) {
        return dryRuns.run(organisation.admin(), Models.screened(model), target, List.of(actions));
    }

    private static DryRunAction agree(String step) {
        return DryRunAction.decide(StepVerb.AGREE, step, null);
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
