package dev.mubiao.prereview;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.Criterion;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.RuleTime;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.RelatedTarget;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.model.RuleSettings;
import dev.mubiao.prereview.rules.appropriateness.CostMatchesBudgetRule;
import dev.mubiao.prereview.rules.appropriateness.DepartmentTotalRule;
import dev.mubiao.prereview.rules.appropriateness.FundingSumRule;
import dev.mubiao.prereview.rules.appropriateness.ItemisedAmountsRule;
import dev.mubiao.prereview.rules.appropriateness.MissingFundingSourceRule;
import dev.mubiao.prereview.rules.appropriateness.NumberTimesPriceRule;
import dev.mubiao.prereview.rules.appropriateness.WeightDistributionRule;
import dev.mubiao.prereview.rules.completeness.CoreFlagRule;
import dev.mubiao.prereview.rules.completeness.EmptyValueRule;
import dev.mubiao.prereview.rules.completeness.ExecutionWeightRule;
import dev.mubiao.prereview.rules.completeness.FormLabelRule;
import dev.mubiao.prereview.rules.completeness.LeftoverTextRule;
import dev.mubiao.prereview.rules.completeness.LostCellsRule;
import dev.mubiao.prereview.rules.completeness.MandatoryFieldsRule;
import dev.mubiao.prereview.rules.completeness.MisplacedCellRule;
import dev.mubiao.prereview.rules.completeness.MissingOperatorRule;
import dev.mubiao.prereview.rules.completeness.MixedValueRule;
import dev.mubiao.prereview.rules.completeness.OperatorNotationRule;
import dev.mubiao.prereview.rules.completeness.ProjectNameRule;
import dev.mubiao.prereview.rules.completeness.RequiredClassesRule;
import dev.mubiao.prereview.rules.completeness.RequiredOutputsRule;
import dev.mubiao.prereview.rules.completeness.SpellingRule;
import dev.mubiao.prereview.rules.completeness.TooFewIndicatorsRule;
import dev.mubiao.prereview.rules.completeness.UnitOfMeasureRule;
import dev.mubiao.prereview.rules.completeness.VagueGoalRule;
import dev.mubiao.prereview.rules.disclosure.PersonalDataRule;
import dev.mubiao.prereview.rules.disclosure.SensitiveMatterRule;
import dev.mubiao.prereview.rules.feasibility.AmountPerPersonRule;
import dev.mubiao.prereview.rules.feasibility.BudgetYearRule;
import dev.mubiao.prereview.rules.feasibility.ContradictoryIndicatorRule;
import dev.mubiao.prereview.rules.feasibility.DeadlineRule;
import dev.mubiao.prereview.rules.feasibility.FullRateRule;
import dev.mubiao.prereview.rules.feasibility.LowTargetValueRule;
import dev.mubiao.prereview.rules.feasibility.OperatorDirectionRule;
import dev.mubiao.prereview.rules.feasibility.SpendingPlanRule;
import dev.mubiao.prereview.rules.feasibility.WeakBasisRule;
import dev.mubiao.prereview.rules.relevance.BenefitClassRule;
import dev.mubiao.prereview.rules.relevance.CompoundIndicatorRule;
import dev.mubiao.prereview.rules.relevance.ConflictingNumbersRule;
import dev.mubiao.prereview.rules.relevance.CopiedIndicatorRule;
import dev.mubiao.prereview.rules.relevance.CostClassRule;
import dev.mubiao.prereview.rules.relevance.DuplicateIndicatorRule;
import dev.mubiao.prereview.rules.relevance.GoalMismatchRule;
import dev.mubiao.prereview.rules.relevance.ParentClassRule;
import dev.mubiao.prereview.rules.relevance.QualityClassRule;
import dev.mubiao.prereview.rules.relevance.QuantityClassRule;
import dev.mubiao.prereview.rules.relevance.RepeatedWordingRule;
import dev.mubiao.prereview.rules.relevance.SatisfactionClassRule;
import dev.mubiao.prereview.rules.relevance.TimelinessClassRule;
import dev.mubiao.prereview.rules.relevance.UncoveredTaskRule;
import dev.mubiao.prereview.rules.relevance.UnmeasurableIndicatorRule;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks contents by all rules of the catalogue under one rule book, and says which rules there are. See {@link
 * RuleBooks} for the engine in force.
 */
public final class RuleEngine {

    private static final List<Rule> RULES = List.of(
            new MandatoryFieldsRule(),
            new VagueGoalRule(),
            new ExecutionWeightRule(),
            new RequiredClassesRule(),
            new RequiredOutputsRule(),
            new EmptyValueRule(),
            new UnitOfMeasureRule(),
            new MissingOperatorRule(),
            new CoreFlagRule(),
            new TooFewIndicatorsRule(),
            new MisplacedCellRule(),
            new LostCellsRule(),
            new OperatorNotationRule(),
            new MixedValueRule(),
            new LeftoverTextRule(),
            new FormLabelRule(),
            new ProjectNameRule(),
            new SpellingRule(),
            new QuantityClassRule(),
            new QualityClassRule(),
            new TimelinessClassRule(),
            new CostClassRule(),
            new BenefitClassRule(),
            new SatisfactionClassRule(),
            new ParentClassRule(),
            new GoalMismatchRule(),
            new UncoveredTaskRule(),
            new CopiedIndicatorRule(),
            new DuplicateIndicatorRule(),
            new CompoundIndicatorRule(),
            new RepeatedWordingRule(),
            new UnmeasurableIndicatorRule(),
            new ConflictingNumbersRule(),
            new FundingSumRule(),
            new ItemisedAmountsRule(),
            new NumberTimesPriceRule(),
            new CostMatchesBudgetRule(),
            new DepartmentTotalRule(),
            new MissingFundingSourceRule(),
            new WeightDistributionRule(),
            new OperatorDirectionRule(),
            new FullRateRule(),
            new LowTargetValueRule(),
            new DeadlineRule(),
            new BudgetYearRule(),
            new AmountPerPersonRule(),
            new SpendingPlanRule(),
            new WeakBasisRule(),
            new ContradictoryIndicatorRule(),
            new PersonalDataRule(),
            new SensitiveMatterRule());

    /** Rule of the finding that says which rules were not finished because the check took too long. */
    static final String BUDGET = "PR-000";

    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);
    private static final Duration LONGEST_RULE = Duration.ofSeconds(3);
    private static final Duration LONGEST_CHECK = Duration.ofSeconds(10);

    private final RuleBook book;
    private final Lexicon words;
    private final LongSupplier nanoTime;

    public RuleEngine(RuleBook book) {
        this(book, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime()} */
    RuleEngine(RuleBook book, LongSupplier nanoTime) {
        this.book = book;
        this.words = book.lexicon();
        this.nanoTime = nanoTime;
    }

    /** Ids of all rules that are built, in the order of the catalogue. */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /** What a content tells the related targets, to be kept as long as the content and the rule book stay as they are. */
    public Entry entry(Object key, TargetContent content, FormVariant variant) {
        return new Entry(RelatedTarget.of(key, content, variant, words));
    }

    /** A target as related targets see it. */
    public static final class Entry {

        private final RelatedTarget relatedTarget;

        private Entry(RelatedTarget relatedTarget) {
            this.relatedTarget = relatedTarget;
        }
    }

    /** @param entries in the order in which the targets came to be */
    public static RelatedTargets relatedTargets(Collection<Entry> entries) {
        return RelatedTargets.of(
                entries.stream().map(entry -> entry.relatedTarget).toList());
    }

    /**
     * Checks one content. A rule that takes longer than three seconds is stopped, and a check that takes longer than ten
     * leaves out the rules that have not begun by then; a finding of its own says which, besides what they found so far.
     *
     * @param key by which the content is known among the related targets; null if it is not among them
     * @return what was found, the most severe first
     */
    public List<Finding> check(
            TargetContent content,
            FormVariant variant,
            RelatedTargets relatedTargets,
            @Nullable Object key,
            DocumentExcerpt documentExcerpt) {
        ReviewedSheet reviewedSheet =
                new ReviewedSheet(content, variant, words, relatedTargets.seenBy(key, content.year()), documentExcerpt);
        List<Finding> findings = new ArrayList<>();
        Map<String, RuleSettings> unfinished = new LinkedHashMap<>();
        long begun = nanoTime.getAsLong();
        for (Rule rule : RULES) {
            RuleSettings entry = book.rules().get(rule.id());
            if (entry == null || !applies(rule, entry, reviewedSheet)) {
                continue;
            }
            Duration left = LONGEST_CHECK.minusNanos(nanoTime.getAsLong() - begun);
            Duration most = left.compareTo(LONGEST_RULE) < 0 ? left : LONGEST_RULE;
            FindingCollector collector = new FindingCollector(rule.id(), entry, findings);
            if (left.isNegative() || !RuleTime.within(nanoTime, most, () -> rule.check(reviewedSheet, collector))) {
                unfinished.put(rule.id(), entry);
            }
        }
        if (!unfinished.isEmpty()) {
            LOG.warn("content {}: these rules were not finished in time: {}", key, unfinished.keySet());
            findings.add(unfinished(reviewedSheet, unfinished));
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /** Where a rule is used in some forms alone, a form that the standard book does not name is judged by what it has. */
    private static boolean applies(Rule rule, RuleSettings entry, ReviewedSheet reviewedSheet) {
        if (entry.appliesTo(reviewedSheet)) {
            return true;
        }
        RuleBook standard = RuleBook.standard();
        RuleSettings usual = standard.rules().get(rule.id());
        return entry.enabled()
                && usual != null
                && Set.copyOf(entry.forms()).equals(Set.copyOf(usual.forms()))
                && !standard.names(reviewedSheet.content().formId())
                && rule.suits(reviewedSheet.variant());
    }

    /** As severe as what the rules might have found, so that nothing passes by being too much to check. */
    private static Finding unfinished(ReviewedSheet reviewedSheet, Map<String, RuleSettings> rules) {
        return new Finding(
                BUDGET,
                "costly",
                rules.values().stream().anyMatch(rule -> rule.cases().containsValue(SheetProblem.Severity.ERROR))
                        ? SheetProblem.Severity.ERROR
                        : SheetProblem.Severity.WARNING,
                Criterion.COMPLETENESS,
                List.of(reviewedSheet.whole()),
                List.of(String.join(", ", rules.keySet())),
                null);
    }
}
