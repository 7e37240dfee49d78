package dev.mubiao.prereview.rules;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.TargetContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules of the catalogue under one rule book. */
public final class Rulings {

    private static final List<Rule> RULES = List.of(
            new MandatoryFields(),
            new Goals(),
            new ExecutionWeight(),
            new RequiredClasses(),
            new RequiredOutputs(),
            new EmptyValues(),
            new Units(),
            new Operators(),
            new CoreFlags(),
            new TooFewIndicators(),
            new MisplacedCells(),
            new LostCells(),
            new OperatorWords(),
            new MixedValues(),
            new Residues(),
            new Labels(),
            new Names(),
            new Spelling(),
            new NoQuantity(),
            new NoQuality(),
            new NoTimeliness(),
            new NoCost(),
            new NoBenefit(),
            new NoSatisfaction(),
            new WrongParent(),
            new GoalMismatch(),
            new UncoveredTasks(),
            new CopiedIndicators(),
            new Duplicates(),
            new Compounds(),
            new RepeatedWords(),
            new Unmeasurable(),
            new Conflicts(),
            new FundingSources(),
            new ItemisedAmounts(),
            new Products(),
            new CostAndBudget(),
            new DepartmentTotal(),
            new MissingSources(),
            new Weights(),
            new Directions(),
            new FullRates(),
            new LowTargets(),
            new Deadlines(),
            new Years(),
            new OutOfProportion(),
            new SpendingPlans(),
            new WeakBasis(),
            new Contradictions(),
            new PersonalData(),
            new SensitiveMatters());

    private final RuleBook book;
    private final Lexicon words;

    public Rulings(RuleBook book) {
        this.book = book;
        this.words = book.lexicon();
    }

    /** Ids of all rules that are built, in the order of the catalogue. */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /** What a content tells its neighbours, to be kept as long as the content and the rule book stay as they are. */
    public Entry entry(Object key, TargetContent content, FormVariant variant) {
        return new Entry(Neighbour.of(key, content, variant, words));
    }

    /** A target as its neighbours see it. */
    public static final class Entry {

        private final Neighbour neighbour;

        private Entry(Neighbour neighbour) {
            this.neighbour = neighbour;
        }
    }

    /** @param entries in the order in which the targets came to be */
    public static Neighbours neighbours(Collection<Entry> entries) {
        return Neighbours.of(entries.stream().map(entry -> entry.neighbour).toList());
    }

    /**
     * Checks one content.
     *
     * @param key by which the content is known among the neighbours; null if it is not among them
     * @return what was found, the most severe first
     */
    public List<Finding> check(
            TargetContent content, FormVariant variant, Neighbours neighbours, @Nullable Object key, Source source) {
        Sheet sheet = new Sheet(content, variant, words, neighbours.seenBy(key, content.year()), source);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            RuleEntry entry = book.rules().get(rule.id());
            if (entry != null && entry.appliesTo(sheet)) {
                rule.check(sheet, new Report(rule.id(), entry, findings));
            }
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }
}
