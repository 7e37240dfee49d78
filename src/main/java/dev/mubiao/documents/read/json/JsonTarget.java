package dev.mubiao.documents.read.json;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a target of a JSON file into a content: values are parsed again from what was written, as typed ones are. */
final class JsonTarget {

    private static final Pattern INDICATOR_CELL =
            Pattern.compile("/(indicators|term_indicators|tables/[a-z0-9-]{1,40})/([0-9]{1,9})/([a-z0-9_]+)");

    private final JsonPart part;
    private final Forms forms;
    /** Texts by JSON pointer; whoever finds their place takes them out. */
    private final Map<String, String> written;

    JsonTarget(JsonPart part, Forms forms) {
        this.part = part;
        this.forms = forms;
        this.written = part.named("as_written");
    }

    /** @param line in which it begins, for what found no field and has no other place in this file */
    TargetContent content(int line) {
        String form = Objects.requireNonNullElse(part.text("form"), "");
        FormKind kind = kind();
        FormDefinition definition = definition(form, kind)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "documents.json.form", part.fileName(), part.place(), form));
        JsonFreeParts free = new JsonFreeParts(part, definition.variant(kind).orElseThrow());
        List<Indicator> indicators = free.indicators();
        return new TargetContent(
                definition.key(kind),
                year(),
                TargetHeader.of(
                        part.text("title"), field -> part.text(field.name().toLowerCase(Locale.ROOT))),
                funding(),
                goals(),
                indicators,
                part.parts("unplaced", ReadLimits.STANDARD.cells()).stream()
                        .map(cell -> new SourceCell(
                                line,
                                Math.max(1, cell.whole("column")),
                                Objects.requireNonNullElse(cell.text("text"), "")))
                        .toList(),
                unread(free),
                free.content());
    }

    /** In the version that was written, or else the newest one: other programs may not know of any. */
    private Optional<FormDefinition> definition(String form, FormKind kind) {
        int version = part.whole("form_version");
        return forms.find(form, version == 0 ? FormDefinition.FIRST_VERSION : version)
                .filter(known -> known.variant(kind).isPresent())
                .or(() -> forms.find(form).filter(known -> known.variant(kind).isPresent()));
    }

    private FormKind kind() {
        String name = Objects.requireNonNullElse(part.text("kind"), "");
        for (FormKind kind : FormKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw part.refusal("kind");
    }

    private @Nullable BudgetYear year() {
        int year = part.whole("year");
        try {
            return year == 0 ? null : new BudgetYear(year);
        } catch (IllegalArgumentException impossible) {
            throw part.refusal("year");
        }
    }

    private Funding funding() {
        return new Funding(
                amount(part, "total_yuan", "/total_yuan"),
                amounts("sources"),
                amounts("income"),
                amounts("expenditure"),
                part.number("execution_weight"),
                plan());
    }

    private List<LabelledAmount> amounts(String list) {
        List<JsonPart> parts = part.parts(list, ContentLimits.MOST_ENTRIES);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new LabelledAmount(
                        label(parts.get(i)),
                        amount(parts.get(i), "amount_yuan", "/" + list + "/" + i + "/amount_yuan")))
                .toList();
    }

    private Amount amount(JsonPart of, String name, String pointer) {
        BigDecimal yuan = of.number(name);
        try {
            return yuan == null ? new Amount(written.remove(pointer), null) : Amount.of(new Money(yuan));
        } catch (IllegalArgumentException tooMuch) {
            throw of.refusal(name);
        }
    }

    private List<SpendingPlanStep> plan() {
        List<JsonPart> steps = part.parts("spending_plan", ContentLimits.MOST_ENTRIES);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    BigDecimal percent = steps.get(i).number("percent");
                    String raw = percent == null
                            ? written.remove("/spending_plan/" + i + "/percent")
                            : percent.toPlainString() + "%";
                    return new SpendingPlanStep(label(steps.get(i)), raw, percent);
                })
                .toList();
    }

    private static String label(JsonPart of) {
        return Objects.requireNonNullElse(of.text("label"), "");
    }

    private TargetContent.Goals goals() {
        return new TargetContent.Goals(
                part.texts("goals", ContentLimits.MOST_ENTRIES),
                part.parts("sub_goals", ContentLimits.MOST_ENTRIES).stream()
                        .map(goal -> new SubGoal(
                                goal.whole("no"),
                                goal.text("printed_no"),
                                Objects.requireNonNullElse(goal.text("title"), ""),
                                goal.text("goal"),
                                goal.text("indicators_text"),
                                0))
                        .toList(),
                part.parts("measures", ContentLimits.MOST_ENTRIES).stream()
                        .map(measure -> new Measure(Objects.requireNonNullElse(measure.text("text"), ""), 0))
                        .toList(),
                part.parts("tasks", ContentLimits.MOST_ENTRIES).stream()
                        .map(task -> new AnnualTask(
                                Objects.requireNonNullElse(task.text("name"), ""),
                                Objects.requireNonNullElse(task.text("content"), "")))
                        .toList());
    }

    static Indicator indicator(JsonPart row) {
        String operator = row.written("operator_raw");
        String value = row.written("value_raw");
        String unit = row.written("unit_raw");
        TargetValue parsed = ValueParser.parse(operator, value, unit).value();
        String name = row.text("name");
        boolean nothing = (name == null || ValueParser.placeholder(name)) && Cleaning.isNothing(value);
        // A line of a level without an indicator, as readers of other files find it.
        TargetValue meant = nothing && Boolean.TRUE.equals(row.flag("placeholder"))
                ? new TargetValue(ValueKind.PLACEHOLDER, parsed.operator(), null, null, null)
                : parsed;
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(row.text("level1"), row.text("level2"), name),
                new Indicator.StatedValue(operator, value, unit, meant),
                row.number("weight"),
                row.flag("core"),
                new Indicator.Notes(row.text("description"), row.text("basis"), row.text("remark")),
                Indicator.Origin.TYPED);
    }

    /** What was written where neither an amount nor a share is. */
    private Map<CellRef, String> unread(JsonFreeParts tables) {
        Map<CellRef, String> unread = new HashMap<>();
        written.forEach((pointer, text) -> unread.put(place(tables, pointer), text));
        return unread;
    }

    private CellRef place(JsonFreeParts tables, String pointer) {
        if (pointer.equals("/year")) {
            return HeadingRef.YEAR;
        }
        Matcher cell = INDICATOR_CELL.matcher(pointer);
        if (cell.matches()) {
            return cell(tables.rows(cell.group(1)), Integer.parseInt(cell.group(2)), cell.group(3));
        }
        String name = pointer.substring(Math.min(1, pointer.length()));
        return CellRef.find("field:" + name.toUpperCase(Locale.ROOT))
                .or(() -> CellRef.find(name))
                .orElseThrow(() -> part.refusal("as_written"));
    }

    private IndicatorRef cell(List<Indicator> indicators, int row, String column) {
        try {
            return new IndicatorRef(indicators.get(row).id(), IndicatorField.valueOf(column.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw part.refusal("as_written");
        }
    }
}
