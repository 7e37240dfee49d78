package dev.mubiao.prereview.model;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target's content as the rules read it: its rows, its texts with their locations, its form, the related targets
 * and the words of the rule book.
 */
public final class ReviewedSheet {

    private final TargetContent content;
    private final FormVariant variant;
    private final Lexicon words;
    private final RelatedTargets relatedTargets;
    private final DocumentExcerpt documentExcerpt;
    private final List<ReviewedRow> rows;
    private final List<ReviewedRow> named;
    private @Nullable String subject;

    public ReviewedSheet(
            TargetContent content,
            FormVariant variant,
            Lexicon words,
            RelatedTargets relatedTargets,
            DocumentExcerpt documentExcerpt) {
        this.content = content;
        this.variant = variant;
        this.words = words;
        this.relatedTargets = relatedTargets;
        this.documentExcerpt = documentExcerpt;
        IndicatorTable table = variant.indicators();
        this.rows = table == null
                ? List.of()
                : content.indicators().stream()
                        .map(indicator -> new ReviewedRow(indicator, table, words))
                        .toList();
        this.named = rows.stream()
                .filter(reviewedRow ->
                        !reviewedRow.placeholder() && !reviewedRow.name().isEmpty())
                .toList();
    }

    public TargetContent content() {
        return content;
    }

    public FormVariant variant() {
        return variant;
    }

    public Lexicon words() {
        return words;
    }

    public RelatedTargets relatedTargets() {
        return relatedTargets;
    }

    public DocumentExcerpt source() {
        return documentExcerpt;
    }

    /** All rows of the table, placeholders included. */
    public List<ReviewedRow> rows() {
        return rows;
    }

    /** The rows that have a name and are no placeholders. */
    public List<ReviewedRow> named() {
        return named;
    }

    public Stream<ReviewedRow> named(LevelMeaning meaning) {
        return named.stream().filter(reviewedRow -> reviewedRow.is(meaning));
    }

    /** The indicator table. Only rules that look at rows may ask for it. */
    @Nullable
    public IndicatorTable table() {
        return variant.indicators();
    }

    /** Whether the form has rows without levels. */
    public boolean flat() {
        IndicatorTable table = variant.indicators();
        return table != null && table.flat();
    }

    /** The whole money in yuan, null if it is not known. */
    @Nullable
    public BigDecimal total() {
        Money total = content.funding().total().money();
        return total == null ? null : total.yuan();
    }

    public SheetLocation totalSpot() {
        String raw = content.funding().total().raw();
        Money money = content.funding().total().money();
        return new SheetLocation(
                new FieldRef(Field.TOTAL),
                raw != null
                        ? raw
                        : money == null ? "" : money.in(variant.moneyUnit()).toPlainString());
    }

    /** An amount in the form's unit, as in {@code 18万元}. */
    public String amount(BigDecimal yuan) {
        return new Money(yuan).format(variant.moneyUnit()) + variant.moneyUnit().label();
    }

    public SheetLocation whole() {
        return new SheetLocation(SheetPartRef.SHEET, "");
    }

    public SheetLocation name() {
        return new SheetLocation(
                field(Field.PROJECT_NAME),
                Objects.requireNonNullElse(content.header().project().name(), ""));
    }

    public SheetLocation overview() {
        return new SheetLocation(
                new FieldRef(Field.OVERVIEW),
                Objects.requireNonNullElse(content.header().overview(), ""));
    }

    public SheetLocation basis() {
        return new SheetLocation(
                new FieldRef(Field.LEGAL_BASIS),
                Objects.requireNonNullElse(content.header().legalBasis(), ""));
    }

    /** The goals, each where it is filled in. */
    public List<SheetLocation> goals() {
        List<String> goals = content.goals().texts();
        boolean repeated = variant.has(Field.GOAL);
        if (!repeated) {
            return goals.isEmpty()
                    ? List.of()
                    : List.of(new SheetLocation(new FieldRef(Field.GOALS), String.join("\n", goals)));
        }
        return IntStream.range(0, goals.size())
                .mapToObj(i -> new SheetLocation(new EntryRef(Field.GOAL, i), goals.get(i)))
                .toList();
    }

    /** Overview, basis and goals: what the target says in words. */
    public List<SheetLocation> texts() {
        return Stream.concat(Stream.of(overview(), basis()), goals().stream())
                .filter(sheetLocation -> !sheetLocation.text().isEmpty())
                .toList();
    }

    /** What the target says in words where only its form has a place for it. */
    public List<SheetLocation> ownTexts() {
        return ContentCells.of(variant, content).stream()
                .filter(cell -> !cell.text().isEmpty() && saysWords(cell.place()))
                .map(cell -> new SheetLocation(cell.place(), cell.text()))
                .toList();
    }

    private boolean saysWords(CellRef place) {
        if (place instanceof IndicatorRef cell) {
            return cell.column() == IndicatorField.NAME || cell.column() == IndicatorField.DESCRIPTION;
        }
        return ContentCells.field(variant, place)
                .filter(field -> field.type() == FreeFieldType.TEXT || field.type() == FreeFieldType.LONG_TEXT)
                .isPresent();
    }

    public static SheetLocation title(SubGoal item) {
        return new SheetLocation(new SubGoalRef(item.no(), SubGoalRef.Part.TITLE), item.title());
    }

    public static SheetLocation goal(SubGoal item) {
        return new SheetLocation(
                new SubGoalRef(item.no(), SubGoalRef.Part.GOAL), Objects.requireNonNullElse(item.goal(), ""));
    }

    public static SheetLocation indicators(SubGoal item) {
        return new SheetLocation(
                new SubGoalRef(item.no(), SubGoalRef.Part.INDICATORS),
                Objects.requireNonNullElse(item.indicatorsText(), ""));
    }

    /** Name, overview and goals without white space: what the project is about. */
    public String subject() {
        if (subject == null) {
            StringBuilder text =
                    new StringBuilder(Folding.bare(content.header().project().name()));
            text.append('|').append(Folding.bare(content.header().overview()));
            content.goals().texts().forEach(goal -> text.append('|').append(Folding.bare(goal)));
            subject = text.toString();
        }
        return subject;
    }

    /** The cell that holds the field, glued fields being one cell. */
    private CellRef field(Field field) {
        return variant.binding(field)
                .map(binding -> CellRef.of(binding.cell(), null))
                .orElseGet(() -> new FieldRef(field));
    }
}
