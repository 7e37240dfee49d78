package dev.mubiao.documents.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a target of a JSON file into a content: values are parsed again from what was written, as typed ones are. */
final class JsonTarget {

    private final JsonPart part;
    private final Forms forms;
    private final Map<String, String> written = new HashMap<>();

    JsonTarget(JsonPart part, Forms forms) {
        this.part = part;
        this.forms = forms;
        JsonNode texts = part.node().path("as_written");
        texts.fields().forEachRemaining(text -> {
            if (!text.getValue().isTextual()) {
                throw part.refusal("as_written");
            }
            written.put(text.getKey(), Cleaning.said(text.getValue().textValue()));
        });
    }

    /** @param line in which it begins, for what found no field and has no other place in this file */
    TargetContent content(int line) {
        String form = Objects.requireNonNullElse(part.text("form"), "");
        FormKind kind = kind();
        if (forms.find(form, kind).isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.json.form", part.fileName(), part.place(), form);
        }
        List<JsonPart> rows = part.parts("indicators");
        List<Indicator> indicators = rows.stream().map(JsonTarget::indicator).toList();
        return new TargetContent(
                form,
                kind,
                year(),
                TargetHeader.of(
                        part.text("title"), field -> part.text(field.name().toLowerCase(Locale.ROOT))),
                funding(),
                goals(),
                indicators,
                part.parts("unplaced").stream()
                        .map(cell -> new SourceCell(
                                line,
                                Math.max(1, cell.whole("column")),
                                Objects.requireNonNullElse(cell.text("text"), "")))
                        .toList(),
                unread(indicators));
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
        List<JsonPart> parts = part.parts(list);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new LabelledAmount(
                        label(parts.get(i)),
                        amount(parts.get(i), "amount_yuan", "/" + list + "/" + i + "/amount_yuan")))
                .toList();
    }

    private Amount amount(JsonPart of, String name, String pointer) {
        BigDecimal yuan = of.number(name);
        return yuan == null ? new Amount(written.get(pointer), null) : Amount.of(new Money(yuan));
    }

    private List<SpendingPlanStep> plan() {
        List<JsonPart> steps = part.parts("spending_plan");
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    BigDecimal percent = steps.get(i).number("percent");
                    String raw = percent == null
                            ? written.get("/spending_plan/" + i + "/percent")
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
                part.texts("goals"),
                part.parts("sub_goals").stream()
                        .map(goal -> new SubGoal(
                                goal.whole("no"),
                                goal.text("printed_no"),
                                Objects.requireNonNullElse(goal.text("title"), ""),
                                goal.text("goal"),
                                goal.text("indicators_text"),
                                0))
                        .toList(),
                part.parts("measures").stream()
                        .map(measure -> new Measure(Objects.requireNonNullElse(measure.text("text"), ""), 0))
                        .toList(),
                part.parts("tasks").stream()
                        .map(task -> new AnnualTask(
                                Objects.requireNonNullElse(task.text("name"), ""),
                                Objects.requireNonNullElse(task.text("content"), "")))
                        .toList());
    }

    private static Indicator indicator(JsonPart row) {
        String operator = row.text("operator_raw");
        String value = row.text("value_raw");
        String unit = row.text("unit_raw");
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(row.text("level1"), row.text("level2"), row.text("name")),
                new Indicator.StatedValue(
                        operator,
                        value,
                        unit,
                        ValueParser.parse(operator, value, unit).value()),
                row.number("weight"),
                row.flag("core"),
                new Indicator.Notes(row.text("description"), row.text("basis"), row.text("remark")),
                Indicator.Origin.TYPED);
    }

    /** What stands under pointers that are neither an amount nor a share. */
    private Map<CellRef, String> unread(List<Indicator> indicators) {
        Map<CellRef, String> unread = new HashMap<>();
        written.forEach((pointer, text) -> {
            String[] steps = pointer.substring(Math.min(1, pointer.length())).split("/", -1);
            if (pointer.equals("/year")) {
                unread.put(HeadingRef.YEAR, text);
            } else if (steps.length == 3 && steps[0].equals("indicators")) {
                unread.put(cell(indicators, steps), text);
            } else if (steps.length == 1 && !pointer.equals("/total_yuan")) {
                unread.put(
                        CellRef.find("field:" + steps[0].toUpperCase(Locale.ROOT))
                                .or(() -> CellRef.find(steps[0]))
                                .orElseThrow(() -> part.refusal("as_written")),
                        text);
            }
        });
        return unread;
    }

    private IndicatorRef cell(List<Indicator> indicators, String[] steps) {
        try {
            return new IndicatorRef(
                    indicators.get(Integer.parseInt(steps[1])).id(),
                    IndicatorField.valueOf(steps[2].toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw part.refusal("as_written");
        }
    }
}
