package dev.mubiao.prereview.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a changed book would change in the targets that exist. */
@PortalTest
class TryOutTests {

    private static final RuleBook STANDARD = RuleBook.standard();

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TryOuts tryOuts;

    Organisation organisation;
    Actor admin;
    Actor preparer;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        preparer = organisation.preparer();
    }

    @Test
    void anUnchangedBookChangesNothing() {
        target("东楼修缮");

        TryOutResult result = tryOut(STANDARD, STANDARD);

        assertThat(result.checked()).isEqualTo(1);
        assertThat(result.changed()).isZero();
        assertThat(result.targets()).isEmpty();
    }

    @Test
    void aChangedSeverityChangesItsCaseAndNothingElse() {
        target("东楼修缮");
        target("西楼修缮");

        TryOutResult result =
                tryOut(STANDARD, STANDARD.with("PR-110", STANDARD.rule("PR-110").with("few", Severity.ERROR)));

        assertThat(result.rules()).containsExactly(new RuleTally("PR-110", 0, 0, 2));
        assertThat(result.targets()).hasSize(2).allSatisfy(changed -> {
            assertThat(changed.changes()).hasSize(1);
            assertThat(changed.more(Severity.WARNING)).isEqualTo(-1);
            assertThat(changed.more(Severity.ERROR)).isEqualTo(1);
        });
    }

    @Test
    void aChangedWordChangesWhatItIsLookedUpFor() {
        target("东楼修缮");
        target("图书购置");
        List<String> words = new ArrayList<>(STANDARD.words(WordList.SENSITIVE));
        words.add("东楼");

        TryOutResult result = tryOut(STANDARD, STANDARD.with(WordList.SENSITIVE, words));

        assertThat(result.checked()).isEqualTo(2);
        assertThat(result.targets())
                .singleElement()
                .satisfies(changed -> assertThat(changed.target().name()).isEqualTo("东楼修缮"));
        assertThat(result.targets().get(0).changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.appeared()).isTrue())
                .extracting(change -> change.finding().rule())
                .containsOnly("PR-502");
    }

    @Test
    void aChangedThresholdLetsFindingsVanish() {
        target("东楼修缮");

        TryOutResult result = tryOut(STANDARD, STANDARD.with(Threshold.FEWEST_INDICATORS, BigDecimal.ONE));

        assertThat(result.rules()).containsExactly(new RuleTally("PR-110", 0, 1, 0));
        assertThat(result.targets().get(0).changes()).allMatch(FindingChange::vanished);
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothing() {
        target("东楼修缮");

        TryOutResult result =
                tryOut(STANDARD, STANDARD.with("PR-110", STANDARD.rule("PR-110").enabled(false)));

        assertThat(result.rules()).containsExactly(new RuleTally("PR-110", 0, 1, 0));
    }

    @Test
    void rulesThatCompareTargetsLookOnlyAtTheUnitsOwn() {
        drafts.create(preparer, organisation.unit(), covering("东片巡查", "24"));
        drafts.create(preparer, organisation.unit(), covering("西片巡查", "25"));
        Organisation other = new Organisation(administration, directory);
        drafts.create(other.preparer(), other.unit(), covering("南片巡查", "23"));

        TryOutResult both = tryOut(
                STANDARD,
                STANDARD.with("PR-215", STANDARD.rule("PR-215").with("places", Severity.HINT)),
                new TryOutScope(null, organisation.unit(), null, TryOutScope.State.ALL));
        TryOutResult alone = tryOut(
                STANDARD,
                STANDARD.with("PR-215", STANDARD.rule("PR-215").with("places", Severity.HINT)),
                new TryOutScope(null, other.unit(), null, TryOutScope.State.ALL));

        assertThat(both.rules()).containsExactly(new RuleTally("PR-215", 0, 0, 2));
        assertThat(alone.checked()).isEqualTo(1);
        assertThat(alone.changed()).isZero();
    }

    @Test
    void targetsWhoseSubmissionWouldBeBlockedAreCounted() {
        target("东楼修缮");
        target("西楼修缮");
        RuleBook mild = onlyHints();
        RuleBook strict = mild.with("PR-110", mild.rule("PR-110").with("few", Severity.ERROR));

        TryOutResult stricter = tryOut(mild, strict);
        TryOutResult milder = tryOut(strict, mild);

        assertThat(stricter.newlyBlocked()).isEqualTo(2);
        assertThat(stricter.targets()).allMatch(ChangedTarget::newlyBlocked);
        assertThat(milder.newlyBlocked()).isZero();
        assertThat(milder.noLongerBlocked()).isEqualTo(2);
    }

    @Test
    void onlyWhatTheScopeHoldsIsLookedAt() {
        target("东楼修缮");
        TargetId discarded = target("作废项目");
        drafts.discard(preparer, discarded);
        RuleBook other = STANDARD.with(Threshold.FEWEST_INDICATORS, BigDecimal.ONE);

        assertThat(tryOut(STANDARD, other).checked()).isEqualTo(1);
        assertThat(tryOut(STANDARD, other, scope(2026, "changshou-2026", TryOutScope.State.DRAFTS))
                        .checked())
                .isEqualTo(1);
        assertThat(tryOut(STANDARD, other, scope(2025, null, TryOutScope.State.ALL))
                        .checked())
                .isZero();
        assertThat(tryOut(STANDARD, other, scope(null, "hangu-2025", TryOutScope.State.ALL))
                        .checked())
                .isZero();
        assertThat(tryOut(STANDARD, other, scope(null, null, TryOutScope.State.SUBMITTED))
                        .checked())
                .isZero();
    }

    @Test
    void itStopsWhenAskedAndTellsWhatItFoundSoFar() throws Exception {
        for (int i = 0; i < 5; i++) {
            target("修缮" + i);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Heard heard = new Heard() {
            @Override
            public void progress(int done, int total, int changed) {
                super.progress(done, total, changed);
                try {
                    stopped.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        TryOut tryOut = tryOuts.start(
                admin, STANDARD, STANDARD.with(Threshold.FEWEST_INDICATORS, BigDecimal.ONE), mine(), heard);

        tryOut.stop();
        stopped.countDown();

        TryOutResult result = heard.result.get(10, TimeUnit.SECONDS);
        assertThat(result.stopped()).isTrue();
        assertThat(result.checked()).isLessThan(5);
    }

    @Test
    void itTellsHowFarItIs() throws Exception {
        target("东楼修缮");
        target("西楼修缮");
        Heard heard = new Heard();

        tryOuts.start(admin, STANDARD, STANDARD, mine(), heard);

        assertThat(heard.result.get(20, TimeUnit.SECONDS).stopped()).isFalse();
        assertThat(heard.last.get()).isEqualTo(2);
    }

    @Test
    void aWrongBookIsNotTriedOut() {
        RuleBook wrong = STANDARD.with(WordList.MISSPELLING, List.of("没有等号"));

        assertThatThrownBy(() -> tryOuts.start(admin, STANDARD, wrong, TryOutScope.ALL, new Heard()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("prereview.rulebook.invalid.pair"));
    }

    @Test
    void nobodyButAnAdministratorTriesRulesOut() {
        assertThatThrownBy(() -> tryOuts.start(preparer, STANDARD, STANDARD, TryOutScope.ALL, new Heard()))
                .isInstanceOf(Refusal.class);
    }

    private static class Heard implements TryOut.Watcher {

        final CompletableFuture<TryOutResult> result = new CompletableFuture<>();
        final AtomicInteger last = new AtomicInteger();

        @Override
        public void progress(int done, int total, int changed) {
            assertThat(done).isLessThanOrEqualTo(total);
            last.set(done);
        }

        @Override
        public void finished(TryOutResult found) {
            result.complete(found);
        }

        @Override
        public void failed() {
            result.completeExceptionally(new AssertionError("the try-out failed"));
        }
    }

    private TryOutResult tryOut(RuleBook inForce, RuleBook other) {
        return tryOut(inForce, other, mine());
    }

    private TryOutResult tryOut(RuleBook inForce, RuleBook other, TryOutScope scope) {
        Heard heard = new Heard();
        tryOuts.start(admin, inForce, other, scope, heard);
        return heard.result.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private TryOutScope mine() {
        return scope(null, null, TryOutScope.State.ALL);
    }

    private TryOutScope scope(Integer year, String form, TryOutScope.State state) {
        return new TryOutScope(year == null ? null : new BudgetYear(year), organisation.unit(), form, state);
    }

    private TargetId target(String name) {
        return drafts.create(preparer, organisation.unit(), Contents.twoRows(name));
    }

    /** A target with one row that counts villages. */
    private static TargetContent covering(String name, String villages) {
        TargetContent content = Contents.twoRows(name);
        Indicator row = new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels("产出指标", "数量指标", "巡查行政村"),
                new Indicator.StatedValue(
                        "≥",
                        villages,
                        "个",
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal(villages), null, null)),
                new BigDecimal("60"),
                true,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
        return content.withIndicators(List.of(row));
    }

    private static RuleBook onlyHints() {
        RuleBook book = STANDARD;
        for (Map.Entry<String, RuleSettings> rule : STANDARD.rules().entrySet()) {
            RuleSettings mild = rule.getValue();
            for (String kase :
                    mild.assisted() ? Set.<String>of() : rule.getValue().cases().keySet()) {
                mild = mild.with(kase, Severity.HINT);
            }
            book = book.with(rule.getKey(), mild);
        }
        return book;
    }
}
