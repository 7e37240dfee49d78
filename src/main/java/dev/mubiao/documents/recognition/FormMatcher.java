package dev.mubiao.documents.recognition;

import dev.mubiao.documents.FormCandidate;
import dev.mubiao.documents.recognition.evidence.Evidence;
import dev.mubiao.documents.recognition.evidence.PlaceShare;
import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.Deadline;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Recognition;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says how well a table fits one variant of a form, and why: by the labels that make the form, the head of its
 * indicators, its title, its columns, and by whether everything that the table holds has a place in the form.
 */
final class FormMatcher {

    /** Below it a table is not taken for a form without asking. */
    private static final int FLOOR = 75;

    /** What the score must have ahead of every other form. */
    private static final int MARGIN = 12;

    /** What each part of the score weighs, of a hundred; the parts are 0 to 100. */
    private static final int OF_LABELS = 30;

    private static final int OF_HEAD = 25;
    private static final int OF_PLACES = 25;
    private static final int OF_TITLE = 10;
    private static final int OF_COLUMNS = 10;

    /** An alias is a label of other forms as well, as a rule. */
    private static final int ALIAS = 60;

    private static final int NO_TITLE = 60;
    private static final int OTHER_TITLE = 30;

    private static final int WHOLE = 100;

    private final FormVariant variant;
    private final FormDefinition form;
    private final FormLabels labels;
    private final HeadMatch head;
    private final IndicatorTable table;
    private final SegmentReader reader;
    private final Recognition recognition;

    FormMatcher(FormDefinition form, FormVariant variant, Deadline deadline) {
        this.form = form;
        this.variant = variant;
        this.recognition = variant.recognise();
        this.labels = new FormLabels(variant);
        this.reader = reader(form, variant, deadline);
        this.head = new HeadMatch(variant);
        this.table = head.table();
    }

    private static SegmentReader reader(FormDefinition form, FormVariant variant, Deadline deadline) {
        if (variant.records() != null) {
            return new RecordReader(form, variant, deadline);
        }
        return variant.extended()
                ? new ExtendedTableReader(form, variant, deadline)
                : new TableReader(form, variant, deadline);
    }

    FormDefinition form() {
        return form;
    }

    /** What a target read as this form follows. */
    FormKey key() {
        return form.key(variant.kind());
    }

    /** The table read as the form, without a year if it names none. */
    record Match(FormMatcher matcher, FormCandidate candidate, SegmentReading reading) {

        int score() {
            return candidate.score();
        }

        /** Whether it fits so much better that the other one is no rival. */
        boolean ahead(Match other) {
            return score() - other.score() >= matcher.margin();
        }
    }

    MoneyUnit moneyUnit() {
        return variant.moneyUnit();
    }

    /** The texts of the rows above the indicators. */
    List<String> above(DocumentSegment segment) {
        List<DocumentRow> rows = TableReader.rows(segment);
        int end = head.best(rows).map(HeadMatch.Found::row).orElse(rows.size());
        if (variant.records() != null) {
            end = Math.min(rows.size(), end + 2); // labels of amounts are in the head itself
        }
        return rows.subList(0, end).stream()
                .flatMap(row -> row.filled().stream())
                .map(SourceCell::text)
                .toList();
    }

    boolean titled(DocumentSegment segment) {
        return DocumentSegmenter.titled(variant, segment.title());
    }

    int floor() {
        return recognition.floor() > 0 ? recognition.floor() : FLOOR;
    }

    int margin() {
        return recognition.margin() > 0 ? recognition.margin() : MARGIN;
    }

    /**
     * Nothing if the table has no head of the form's indicators, or a label that the form never has.
     *
     * @param foreignTitle whether the title is known to be that of another form
     * @param chosen whether a person says that it is this form: then a label that the form never has is a doubt only
     */
    Optional<Match> match(TableView view, boolean foreignTitle, boolean chosen) {
        Optional<HeadMatch.Found> indicators = head.best(view.rows());
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        Set<String> printed = view.printed();
        Optional<String> excluding = recognition.exclude().stream()
                .filter(label -> printed.contains(CellTextCleaner.bare(label)))
                .findFirst();
        if (excluding.isPresent() && !chosen) {
            return Optional.empty();
        }
        List<MessageText> evidence = new ArrayList<>();
        List<MessageText> doubts = new ArrayList<>();
        excluding.ifPresent(label -> doubts.add(Evidence.text("excluded", label)));
        SegmentReading reading = reader.read(view.segment());
        if (reading.targets().isEmpty()) {
            return Optional.empty();
        }
        int score = OF_TITLE * title(view.segment(), foreignTitle, evidence, doubts)
                + OF_LABELS * required(printed, indicators.get(), evidence, doubts)
                + OF_HEAD * head(indicators.get(), evidence, doubts)
                + OF_COLUMNS * columns(indicators.get())
                + OF_PLACES
                        * PlaceShare.of(
                                view.rows(),
                                reading.contents(),
                                indicators.get().row(),
                                doubts);
        return Optional.of(new Match(
                this, new FormCandidate(form.id(), variant.kind(), score / WHOLE, evidence, doubts), reading));
    }

    private int title(DocumentSegment segment, boolean foreign, List<MessageText> evidence, List<MessageText> doubts) {
        if (segment.title().isEmpty()) {
            return NO_TITLE;
        }
        if (titled(segment)) {
            evidence.add(Evidence.text("title", segment.title()));
            return WHOLE;
        }
        doubts.add(Evidence.text("otherTitle", segment.title()));
        return foreign ? 0 : OTHER_TITLE;
    }

    /** The share of the labels that make the form. */
    private int required(
            Set<String> printed, HeadMatch.Found indicators, List<MessageText> evidence, List<MessageText> doubts) {
        List<String> required = recognition.require().isEmpty() ? printed() : recognition.require();
        Set<LabelCell> spelled =
                printed.stream().map(labels::find).flatMap(Optional::stream).collect(Collectors.toSet());
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (String label : required) {
            int share = share(label, printed, spelled, indicators);
            found += share;
            (share > 0 ? there : missing).add(label);
        }
        if (!there.isEmpty()) {
            evidence.add(Evidence.text("labels", there.size(), required.size(), Evidence.named(there)));
        }
        if (!missing.isEmpty()) {
            doubts.add(Evidence.text("missing", Evidence.named(missing)));
        }
        return required.isEmpty() ? WHOLE : found / required.size();
    }

    private List<String> printed() {
        RecordLayout records = variant.records();
        return records == null
                ? labels.printed()
                : records.all().stream()
                        .map(RecordColumn::label)
                        .filter(label -> !label.contains("{"))
                        .distinct()
                        .toList();
    }

    /** @param spelled labels of the form that are printed, in whichever spelling */
    private int share(String label, Set<String> printed, Set<LabelCell> spelled, HeadMatch.Found indicators) {
        if (printed.contains(CellTextCleaner.bare(label)) || indicators.labels().contains(HeadMatch.bare(label))) {
            return WHOLE;
        }
        Optional<LabelCell> cell = labels.find(label);
        boolean alias = cell.isPresent()
                ? spelled.contains(cell.get())
                : indicators.aliased().contains(HeadMatch.bare(label));
        return alias ? ALIAS : 0;
    }

    private int head(HeadMatch.Found indicators, List<MessageText> evidence, List<MessageText> doubts) {
        evidence.add(Evidence.text("head", indicators.known(), table.printed().size()));
        if (!indicators.strays().isEmpty()) {
            doubts.add(Evidence.text("columns", Evidence.named(indicators.strays())));
        }
        return indicators.share();
    }

    private int columns(HeadMatch.Found indicators) {
        int own = variant.records() == null
                ? variant.columns()
                : table.printed().stream().mapToInt(IndicatorColumn::span).sum();
        int more = Math.abs(indicators.width() - own);
        return Math.max(0, WHOLE - 2 * WHOLE * more / own);
    }
}
