package dev.mubiao.documents.recognition;

import dev.mubiao.documents.FormCandidate;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which form each table of a document has, and reads those for which it is certain or was chosen. */
final class FormRecogniser {

    /** The least score of a form that a person chose, and of one that he is offered. */
    private static final int LEAST = 35;

    private static final int LONGEST_TITLE = 60;

    private final List<FormDefinition> forms;
    private final FormChoices choices;
    private final List<FormVariant> variants;
    private final List<FormMatcher> matchers;

    /** @throws Refusal INVALID if a chosen form is unknown */
    FormRecogniser(List<FormDefinition> forms, FormChoices choices, Deadline deadline) {
        this.forms = forms;
        this.choices = choices;
        this.variants = forms.stream().flatMap(form -> form.variants().stream()).toList();
        Stream.concat(Stream.ofNullable(choices.all()), choices.byLine().values().stream())
                .forEach(this::require);
        this.matchers = forms.stream()
                .flatMap(form -> form.variants().stream()
                        .filter(variant -> variant.indicators() != null)
                        .map(variant -> new FormMatcher(form, variant, deadline)))
                .toList();
    }

    private void require(String formId) {
        if (forms.stream().noneMatch(form -> form.id().equals(formId))) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.form.unknown", formId);
        }
    }

    /**
     * What each segment is that holds anything, in their order.
     *
     * @throws Refusal INVALID if it takes too long, or a table does not have the form that was chosen for it
     */
    List<TableReading> read(List<DocumentSegment> segments) {
        List<TableReading> readings = new ArrayList<>();
        for (DocumentSegment segment : segments) {
            read(segments, segment).ifPresent(readings::add);
        }
        return readings;
    }

    private Optional<TableReading> read(List<DocumentSegment> segments, DocumentSegment segment) {
        String chosen = choices.byLine().getOrDefault(segment.place(), choices.all());
        List<FormMatcher.Match> matches = matches(segment, chosen);
        boolean recognised = !matches.isEmpty()
                && (chosen == null ? certain(matches) : matches.get(0).score() >= LEAST);
        if (recognised) {
            return Optional.of(recognised(segments, segment, matches.get(0)));
        }
        Optional<TableReading> narrative = narrative(segment, chosen);
        if (narrative.isPresent() || !segment.tabular()) {
            return narrative;
        }
        String title = Abbreviation.quoted(segment.name(), LONGEST_TITLE);
        if (choices.byLine().containsKey(segment.place())) {
            throw unfit(segment, title, matches);
        }
        List<FormCandidate> offered = matches.stream()
                .filter(match -> match.score() >= LEAST)
                .map(FormMatcher.Match::candidate)
                .toList();
        return Optional.of(
                offered.isEmpty()
                        ? new TableReading.Foreign(segment.place(), title)
                        : new TableReading.Undecided(segment.place(), title, offered));
    }

    /** The best first; of the versions of a form the one that fits best, for they are no rivals. */
    private List<FormMatcher.Match> matches(DocumentSegment segment, @Nullable String chosen) {
        Set<String> seen = new HashSet<>();
        TableView view = TableView.of(segment);
        return matchers.stream()
                .filter(matcher -> chosen == null || matcher.form().id().equals(chosen))
                .flatMap(matcher -> matcher.match(view, foreign(segment, matcher), chosen != null).stream())
                .sorted(Comparator.comparingInt(FormMatcher.Match::score).reversed())
                .filter(match -> seen.add(
                        match.content().form().id() + match.content().form().kind()))
                .toList();
    }

    private boolean foreign(DocumentSegment segment, FormMatcher matcher) {
        return !matcher.titled(segment)
                && variants.stream().anyMatch(variant -> DocumentSegmenter.titled(variant, segment.title()));
    }

    private static boolean certain(List<FormMatcher.Match> matches) {
        FormMatcher.Match best = matches.get(0);
        return best.score() >= best.matcher().floor()
                && (matches.size() == 1
                        || best.score() - matches.get(1).score()
                                >= best.matcher().margin());
    }

    private TableReading recognised(List<DocumentSegment> segments, DocumentSegment segment, FormMatcher.Match match) {
        FormDefinition form = match.matcher().form();
        TargetContent content = match.content().year() != null
                ? match.content()
                : match.content()
                        .withYear(BudgetYearDetector.above(segments, segment, form, forms)
                                .orElse(new BudgetYear(form.year())));
        AmountCheck.Checked checked = AmountCheck.of(
                content, match.matcher().moneyUnit(), match.matcher().above(segment));
        return new TableReading.Recognised(
                segment.firstLine(), checked.content(), false, checked.remark().orElse(null));
    }

    private Optional<TableReading> narrative(DocumentSegment segment, @Nullable String chosen) {
        for (FormDefinition form : forms) {
            for (FormVariant variant : form.variants()) {
                if ((chosen == null || form.id().equals(chosen)) && NarrativeReader.fits(variant, segment)) {
                    return Optional.of(new TableReading.Recognised(
                            segment.firstLine(),
                            new NarrativeReader(form, variant).read(segment, new BudgetYear(form.year())),
                            true,
                            null));
                }
            }
        }
        return Optional.empty();
    }

    private static Refusal unfit(DocumentSegment segment, String title, List<FormMatcher.Match> matches) {
        List<MessageText> doubts = matches.isEmpty()
                ? List.of(new MessageText("documents.evidence.noHead"))
                : matches.get(0).candidate().doubts();
        return new Refusal(
                Refusal.Kind.INVALID,
                "documents.form.unfit",
                title,
                Integer.toString(segment.place()),
                MessageText.joined("documents.evidence.further", doubts));
    }
}
