package dev.mubiao.documents.recognition;

import dev.mubiao.directory.UnitId;
import dev.mubiao.documents.FormCandidate;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which form each table of a document has, and reads those for which it is certain or was chosen. */
final class FormRecogniser {

    /** The least score of a form that a person chose, and of one that he is offered. */
    private static final int LEAST = 35;

    private static final int LONGEST_TITLE = 60;

    private final Forms known;
    private final List<FormDefinition> forms;
    private final FormChoices choices;
    private final List<FormVariant> variants;
    private final List<FormMatcher> matchers;

    /** @throws Refusal INVALID if a chosen form is unknown */
    FormRecogniser(Forms known, FormChoices choices, Deadline deadline) {
        this.known = known;
        this.forms = known.released();
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
            readings.addAll(read(segments, segment));
        }
        return readings;
    }

    private List<TableReading> read(List<DocumentSegment> segments, DocumentSegment segment) {
        String chosen = choices.byLine().getOrDefault(segment.place(), choices.all());
        List<FormMatcher.Match> matches = matches(segment, chosen);
        Optional<FormMatcher.Match> recognised = chosen == null
                ? certain(matches, match -> offered(match.matcher().key(), year(segments, segment, match)))
                : matches.stream().findFirst().filter(match -> match.score() >= LEAST);
        if (recognised.isPresent()) {
            return recognised(segments, segment, recognised.get());
        }
        Optional<TableReading> narrative = narrative(segment, chosen);
        if (narrative.isPresent() || !segment.tabular()) {
            return narrative.stream().toList();
        }
        String title = Abbreviation.quoted(segment.name(), LONGEST_TITLE);
        if (choices.byLine().containsKey(segment.place())) {
            throw unfit(segment, title, matches);
        }
        List<FormCandidate> offered = matches.stream()
                .filter(match -> match.score() >= LEAST)
                .map(FormMatcher.Match::candidate)
                .toList();
        return List.of(
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
                        match.matcher().key().id() + match.matcher().key().kind()))
                .toList();
    }

    private boolean foreign(DocumentSegment segment, FormMatcher matcher) {
        return !matcher.titled(segment)
                && variants.stream().anyMatch(variant -> DocumentSegmenter.titled(variant, segment.title()));
    }

    /**
     * The best, if it is far enough ahead of all others; of those that fit about as well, the one that is offered.
     *
     * @param offered whether a target of the table's year and unit may begin with the form
     */
    private static Optional<FormMatcher.Match> certain(
            List<FormMatcher.Match> matches, Predicate<FormMatcher.Match> offered) {
        return ahead(matches)
                .or(() -> ahead(matches.stream().filter(offered).toList())
                        .filter(match -> !matches.get(0).ahead(match)));
    }

    private static Optional<FormMatcher.Match> ahead(List<FormMatcher.Match> matches) {
        return matches.stream()
                .findFirst()
                .filter(best ->
                        best.score() >= best.matcher().floor() && (matches.size() == 1 || best.ahead(matches.get(1))));
    }

    private boolean offered(FormKey form, @Nullable BudgetYear year) {
        UnitId unit = choices.unit();
        return known.offered(form.id(), form.kind(), year, unit == null ? null : unit.value())
                .isPresent();
    }

    /** The year that it names or that headings above it do, or else that of the form. */
    private BudgetYear year(List<DocumentSegment> segments, DocumentSegment segment, FormMatcher.Match match) {
        FormDefinition form = match.matcher().form();
        BudgetYear named = match.reading().contents().get(0).year();
        return named != null
                ? named
                : BudgetYearDetector.above(segments, segment, form, forms).orElse(new BudgetYear(form.year()));
    }

    /** What it was read as: a target, or several with the totals between them, in the order of their lines. */
    private List<TableReading> recognised(
            List<DocumentSegment> segments, DocumentSegment segment, FormMatcher.Match match) {
        BudgetYear year = year(segments, segment, match);
        List<String> above = match.matcher().above(segment);
        List<TableReading> readings = new ArrayList<>();
        for (SegmentReading.Part part : match.reading().targets()) {
            AmountCheck.Checked checked = AmountCheck.of(
                    part.content().withYear(year), match.matcher().moneyUnit(), above);
            readings.add(new TableReading.Recognised(
                    part.firstLine(), checked.content(), false, checked.remark().orElse(null)));
        }
        match.reading().totals().forEach(total -> readings.add(new TableReading.Total(total.line(), total.remark())));
        return readings;
    }

    /** The first, if none of them is offered for its year. */
    private Optional<TableReading> narrative(DocumentSegment segment, @Nullable String chosen) {
        return narratives(segment, chosen)
                .filter(content -> offered(content.form(), content.year()))
                .findFirst()
                .or(() -> narratives(segment, chosen).findFirst())
                .map(content -> new TableReading.Recognised(segment.firstLine(), content, true, null));
    }

    private Stream<TargetContent> narratives(DocumentSegment segment, @Nullable String chosen) {
        return forms.stream()
                .filter(form -> chosen == null || form.id().equals(chosen))
                .flatMap(form -> form.variants().stream()
                        .filter(variant -> NarrativeReader.fits(variant, segment))
                        .map(variant -> new NarrativeReader(form, variant).read(segment, new BudgetYear(form.year()))));
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
